/** The parts of a piece of evidence, in the order of their columns. */
export const evidenceParts = ['title', 'publisher', 'date', 'url', 'says'] as const;

/** A part of a piece of evidence. */
export type EvidencePart = (typeof evidenceParts)[number];

/** A column that is filled: `evidence-2-title` is the title of the second source. */
export type Field = 'answer' | 'because' | 'on' | 'confidence' | `evidence-${number}-${EvidencePart}`;

/** The columns that are filled, in order, with room for so many pieces of evidence. */
export function fieldsFor(evidence: number): readonly Field[] {
  const numbers = Array.from({ length: evidence }, (_, index) => index + 1);
  return [
    'answer',
    'because',
    'on',
    'confidence',
    ...numbers.flatMap((number) => evidenceParts.map((part): Field => `evidence-${number}-${part}`)),
  ];
}

/** What marks the hidden sheet, the row of keys and the row of headings; never translated and never changed. */
export const marks = {
  workbook: 'gapwalk-questionnaire',
  version: '1',
  question: 'gapwalk:question',
  headings: 'gapwalk:headings',
  field: (field: string): string => `gapwalk:${field}`,
} as const;

/** The key of the row of one choice, under its question. */
export function choiceKey(question: string, choice: string): string {
  return `${question}/${choice}`;
}

/** The first day that is stored as a day. Before it a day stands as text, since somebody who types the year 2025 into a cell for days gets one of 1905. */
export const firstCountedDay = '1927-05-19';
