import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseXml, xmlText } from '../../src/document/docx/xml.ts';

describe('XML from a template', () => {
  test('is written as it was read', () => {
    const text = '<w:p a="1 &amp; 2"><w:r>one &lt; two</w:r><w:tab/>three</w:p>';
    const root = parseXml(`\ufeff<?xml version="1.0"?>\n<!-- a <note> -->${text}\n`);
    expect(root === null ? null : xmlText(root)).toBe(text);
  });

  test('may quote with apostrophes and hold raw text', () => {
    const root = parseXml(`<a b='say "x"'><![CDATA[1 < 2 & 3]]></a>`);
    expect(root === null ? null : xmlText(root)).toBe('<a b="say &quot;x&quot;">1 &lt; 2 &amp; 3</a>');
  });

  test.each([
    ['nothing', ''],
    ['no XML', 'plain words'],
    ['a tag that stays open', '<a><b></a>'],
    ['a tag that nothing opened', '<a></a></b>'],
    ['two roots', '<a/><b/>'],
    ['half a tag', '<a'],
    ['an unknown entity', '<a>&bomb;</a>'],
    ['a bare ampersand', '<a>1 & 2</a>'],
    ['an attribute without quotes', '<a b=1/>'],
    ['a document type, in which entities could grow', '<!DOCTYPE a [<!ENTITY b "c">]><a/>'],
    ['a nest without measure', '<a>'.repeat(100_000) + '</a>'.repeat(100_000)],
  ])('is refused where it is %s', (_, text) => {
    expect(parseXml(text)).toBeNull();
  });

  test('never makes the reading fail or hang, whatever it holds', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '</a>',
      '<a>',
      '<a b="',
      '"',
      '&',
      ';',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      ' ',
      'x',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const root = parseXml(parts.join(''));
        if (root !== null) expect(parseXml(xmlText(root))).toEqual(root);
      }),
      { numRuns: 2000 },
    );
  });
});
