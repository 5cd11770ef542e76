import { plainText } from '../source/plain-text.ts';

/** The most characters, and line feeds, that a cell of a sheet may hold. */
export const longestCell = { characters: 32_767, lineFeeds: 253 };

/** A text as a reader finds it in a cell: without what XML or a reader cannot bear. */
export function shownText(text: string): string {
  return plainText(text).replace(/[\ufffe\uffff]|\p{Surrogate}/gu, '');
}

/** A text as a cell may hold it: {@link shownText}, with `_x0041_` kept from being read as a letter's number. */
export function sheetText(text: string): string {
  return shownText(text).replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');
}

/** A text in pieces that each fit into a cell, none of them empty unless the text is; put together again they are the text. No letter of two code units is cut. */
export function pieces(text: string): readonly string[] {
  if (fits(text)) return [text];
  const end = endOfPiece(text);
  return [text.slice(0, end), ...pieces(text.slice(end))];
}

function fits(text: string): boolean {
  return text.length <= longestCell.characters && endOfLines(text) === text.length;
}

function endOfPiece(text: string): number {
  const end = Math.min(longestCell.characters, endOfLines(text));
  const cutsLetter = /[\ud800-\udbff]/.test(text[end - 1] ?? '') && /[\udc00-\udfff]/.test(text[end] ?? '');
  return cutsLetter ? end - 1 : end;
}

/** Where the last line feed that a cell may hold is behind us. */
function endOfLines(text: string): number {
  let from = 0;
  for (let feeds = 0; feeds <= longestCell.lineFeeds; feeds += 1) {
    const feed = text.indexOf('\n', from);
    if (feed < 0) return text.length;
    if (feeds === longestCell.lineFeeds) return feed;
    from = feed + 1;
  }
  return text.length;
}
