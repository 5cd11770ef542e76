/**
 * A width that a text will not exceed in the common sans-serif typefaces, in the unit of `size`.
 * There is no typeface to ask, so letters are taken a little wider than they are.
 */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((width, letter) => width + letterWidth(letter), 0) * size;
}

function letterWidth(letter: string): number {
  if (/\p{M}/u.test(letter)) return 0;
  if (/[\s.,:;'’|!iljIt()[\]/-]/.test(letter)) return 0.37;
  if (/[MW%@—†mw]/.test(letter)) return 0.96;
  if ((letter.codePointAt(0) ?? 0) >= 0x1100) return 1.1;
  return /\p{Lu}/u.test(letter) ? 0.76 : 0.61;
}

/** A text in lines no wider than `width`; line feeds stay, and a word that is wider by itself is broken. */
export function wrapText(text: string, width: number, size: number): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const words = line.split(/\s+/).filter((word) => word !== '');
    return words.flatMap((word) => broken(word, width, size)).reduce(joinInto(width, size), []);
  });
}

/** True where no word of the text need be broken at this width. */
export function fitsUnbroken(text: string, width: number, size: number): boolean {
  return text.split(/\s+/).every((word) => textWidth(word, size) <= width);
}

function joinInto(width: number, size: number) {
  return (lines: readonly string[], word: string): readonly string[] => {
    const last = lines.at(-1);
    const joined = `${last} ${word}`;
    if (last === undefined || textWidth(joined, size) > width) return [...lines, word];
    return [...lines.slice(0, -1), joined];
  };
}

/** A word in pieces that fit; at least one letter a piece. */
function broken(word: string, width: number, size: number): readonly string[] {
  if (textWidth(word, size) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && textWidth(piece + letter, size) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
