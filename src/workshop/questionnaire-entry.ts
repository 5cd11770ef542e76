import { isDeepStrictEqual } from 'node:util';
import type { Answer, Confidence, Evidence, Said } from '../profile/profile.ts';
import { sameSaid } from '../profile/same-said.ts';
import { pieces, shownText } from '../spreadsheet/sheet-text.ts';

/** What a row of a questionnaire says to its question, as its cells can hold it; `said` is `null` where it is not answered. */
export interface Entry {
  readonly said: Said | null;
  readonly because: string | null;
  readonly on: string | null;
  readonly confidence: Confidence | null;
  readonly evidence: readonly Evidence[];
}

/** A row in which nothing stands. */
export const emptyEntry: Entry = { said: null, because: null, on: null, confidence: null, evidence: [] };

/** The most pieces of evidence that a row has cells for. */
export const mostEvidence = 12;

/** An answer as a row can hold it; a row of a question that is contested or was not answered is empty. */
export function entryOf(answer: Answer | undefined): Entry {
  if (answer?.kind !== 'answer') return emptyEntry;
  const { said, because, on, confidence, evidence } = answer;
  return { said, because: heldText(because), on, confidence, evidence: evidence.flatMap(heldEvidence) };
}

/** A text as a cell gives it back; `null` where nothing is left of it. */
export function heldText(text: string | null): string | null {
  const held = shownText(text ?? '').trim();
  return held === '' ? null : held;
}

/** A piece of evidence as a row can hold it. Without a title it takes its address, publisher, words or date for one; with nothing in it, it goes. */
export function heldEvidence(evidence: Evidence): readonly Evidence[] {
  const publisher = heldText(evidence.publisher);
  const url = heldText(evidence.url);
  const says = heldText(evidence.says);
  const date = heldText(evidence.date);
  const title = heldText(evidence.title) ?? url ?? publisher ?? says ?? date;
  return title === null ? [] : [{ title, publisher, date, url, says }];
}

/** True where an answer cannot be shown in a row: a text of it does not fit into a cell, or it has more evidence than there are cells for. */
export function isTooLong(answer: Answer | undefined): boolean {
  const { because, evidence } = entryOf(answer);
  const texts = [because, ...evidence.flatMap(({ title, publisher, url, says }) => [title, publisher, url, says])];
  return evidence.length > mostEvidence || texts.some((text) => pieces(text ?? '').length > 1);
}

/** True where two rows say the same. */
export function sameEntry(a: Entry, b: Entry): boolean {
  const { said: saidA, ...restA } = a;
  const { said: saidB, ...restB } = b;
  const same = saidA === null || saidB === null ? saidA === saidB : sameSaid(saidA, saidB);
  return same && isDeepStrictEqual(restA, restB);
}

/** True where nothing stands in a row. */
export function isEmpty(entry: Entry): boolean {
  return sameEntry(entry, emptyEntry);
}
