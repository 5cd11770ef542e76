import type { DataValidation } from 'hucre/xlsx';
import type { FormCell, Input } from './form.ts';
import { shownText } from './sheet-text.ts';
import { letters, quoted } from './workbook.ts';

/** The lists of words that cells are chosen from: each a column of a hidden sheet, since a list inside a rule can hold neither commas nor many letters. */
export class WordLists {
  readonly lists: (readonly string[])[] = [];

  /** The range in which a list of words stands. */
  rangeOf(words: readonly string[], sheet: string): string {
    const same = this.lists.findIndex((one) => one.join('\n') === words.join('\n'));
    if (same < 0) this.lists.push(words);
    const column = letters(same < 0 ? this.lists.length - 1 : same);
    return `${quoted(sheet)}!$${column}$1:$${column}$${words.length}`;
  }
}

/** What is checked while an open cell is filled, as the program that opens the workbook does it; cells with the same list share a rule. */
export function inputRules(
  cells: readonly { readonly address: string; readonly cell: FormCell }[],
  lists: WordLists,
  listSheet: string,
): readonly DataValidation[] {
  const rules = new Map<string, DataValidation>();
  for (const { address, cell } of cells) {
    if (cell.kind !== 'open') continue;
    const rule = ruleFor(cell.input, address, lists, listSheet);
    const key = JSON.stringify(rule);
    const before = rules.get(key);
    rules.set(key, { ...rule, range: before === undefined ? address : `${before.range} ${address}` });
  }
  return [...rules.values()];
}

function ruleFor(input: Input, address: string, lists: WordLists, sheet: string): DataValidation {
  const say = said(input.say);
  if (input.kind === 'text' || input.kind === 'plain')
    return { type: 'custom', formula1: 'TRUE', ...say, showErrorMessage: false, range: '' };
  const strict = { ...say, allowBlank: true, showErrorMessage: true, errorStyle: 'stop', range: '' } as const;
  if (input.kind === 'list') return { ...strict, type: 'list', formula1: lists.rangeOf(input.words, sheet) };
  const words = input.words.map((word) => `${address}="${shownText(word).replaceAll('"', '""')}"`);
  const value =
    input.kind === 'number'
      ? `AND(ISNUMBER(${address}),${address}>=${input.min},${address}<=${input.max})`
      : `OR(ISNUMBER(${address}),LEN(${address})=10)`;
  return { ...strict, type: 'custom', formula1: `OR(${[value, ...words].join(',')})` };
}

/** The longest message that a rule may show. */
const longestMessage = 225;

function said(say: string): Pick<DataValidation, 'inputMessage' | 'errorMessage' | 'showInputMessage'> {
  const message = shownText(say).slice(0, longestMessage);
  return message === '' ? {} : { inputMessage: message, errorMessage: message, showInputMessage: true };
}
