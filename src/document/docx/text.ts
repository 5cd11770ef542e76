import { plainText } from '../../source/plain-text.ts';

/** A stretch of text that runs in one direction. */
export interface Stretch {
  readonly text: string;
  readonly rightToLeft: boolean;
}

/** Text on one line as XML can hold it: without control characters, lone surrogates and the two characters that XML refuses. */
export function wordText(text: string): string {
  return plainText(text)
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cs}\ufffe\uffff]/gu, '');
}

/** True where the first letter that has a direction is of a script written from right to left. */
export function isRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0];
  return first !== undefined && rightToLeftLetter.test(first);
}

/** The text cut where its direction turns; marks, digits and spaces between two words written from right to left stay with them. */
export function stretches(text: string): readonly Stretch[] {
  if (!rightToLeftLetter.test(text)) return text === '' ? [] : [{ text, rightToLeft: false }];
  return [...text.matchAll(stretch)].map(([found, turned]) => ({ text: found, rightToLeft: turned !== undefined }));
}

const scripts = ['Arabic', 'Hebrew', 'Syriac', 'Thaana', 'Nko'].map((name) => `\\p{Script=${name}}`).join('');
const rightToLeftLetter = new RegExp(`[${scripts}]`, 'u');
const stretch = new RegExp(`([${scripts}](?:[^\\p{L}]*[${scripts}])*)|[^${scripts}]+`, 'gu');
