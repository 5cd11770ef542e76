import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, flushed, type Key } from '../../src/tui/keys/decode.ts';

const esc = '\u001b';

function shown(keys: readonly Key[]): readonly string[] {
  return keys.map((key) =>
    key.kind === 'named' ? `<${key.name}>` : key.kind === 'paste' ? `paste:${key.text}` : key.text,
  );
}

describe('what a terminal sends', () => {
  test.each([
    ['letters typed fast', 'jj', ['j', 'j']],
    ['arrows', `${esc}[A${esc}[B${esc}[C${esc}[D`, ['<up>', '<down>', '<right>', '<left>']],
    ['arrows of an application keypad', `${esc}OA${esc}OB`, ['<up>', '<down>']],
    ['arrows with Shift', `${esc}[1;2C`, ['<right>']],
    [
      'Home and End, in three dialects',
      `${esc}[H${esc}[F${esc}[1~${esc}[4~${esc}[7~${esc}[8~`,
      ['<home>', '<end>', '<home>', '<end>', '<home>', '<end>'],
    ],
    ['pages', `${esc}[5~${esc}[6~`, ['<page-up>', '<page-down>']],
    ['Backspace and Delete, which differ', `\u007f${esc}[3~\b`, ['<backspace>', '<delete>', '<backspace>']],
    ['Enter', '\r', ['<enter>']],
    ['control letters', '\u0003\u0012\u0015\u0017', ['<ctrl+c>', '<ctrl+r>', '<ctrl+u>', '<ctrl+w>']],
    ['keys that the walk does not know', `${esc}[15~${esc}[Z\u0002`, ['<other>', '<other>', '<other>']],
    ['text of every alphabet', 'é移🙂', ['é', '移', '🙂']],
    ['a paste of two lines', `${esc}[200~one\rtwo${esc}[201~x`, ['paste:one\rtwo', 'x']],
    ['an escape sequence inside a paste', `${esc}[200~a${esc}[31mb${esc}[201~`, [`paste:a${esc}[31mb`]],
    ['Esc before another key', `${esc}q`, ['<escape>', 'q']],
  ])('%s', (_, sent, keys) => {
    const decoded = decode(sent);
    expect(shown(decoded.keys)).toEqual(keys);
    expect(decoded.pending).toBe('');
  });

  test.each([
    ['a lone escape', esc],
    ['half an arrow', `${esc}[`],
    ['half a Delete', `${esc}[3`],
    ['half a paste', `${esc}[200~half`],
  ])('%s waits for the rest', (_, sent) => {
    expect(decode(sent)).toEqual({ keys: [], pending: sent });
  });

  test('a lone escape that nothing follows is the Esc key', () => {
    expect(shown(flushed(esc).keys)).toEqual(['<escape>']);
    expect(shown(flushed(`${esc}[`).keys)).toEqual(['<escape>', '[']);
  });

  test('a paste under way is waited for, however long it takes', () => {
    expect(flushed(`${esc}[200~half`)).toEqual({ keys: [], pending: `${esc}[200~half` });
  });

  test('cut into any pieces it gives the same keys', () => {
    const pieces = fc.constantFrom(
      'a',
      '移',
      '\r',
      `${esc}[A`,
      `${esc}[3~`,
      `${esc}OB`,
      `${esc}[200~p\rq${esc}[201~`,
      '\u007f',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), fc.nat(60), (sent, cut) => {
        const whole = sent.join('');
        const first = decode(whole.slice(0, cut));
        const second = decode(first.pending + whole.slice(cut));
        expect(shown([...first.keys, ...second.keys])).toEqual(shown(decode(whole).keys));
      }),
    );
  });
});
