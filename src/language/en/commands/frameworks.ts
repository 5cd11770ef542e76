import { didYouMean } from '../did-you-mean.ts';
import { plural } from '../plural.ts';

/** The command `frameworks`. */
export const frameworks = {
  line: ({ id, items, kind }: { id: string; items: number; kind: string }) => `${id}: ${items} items (${kind})`,
  provenance: ({ read, reported, reconstructed }: { read: number; reported: number; reconstructed: number }) =>
    `${read} read, ${reported} reported, ${reconstructed} reconstructed`,
  questions: ({ questions, shared }: { questions: number; shared: number }) =>
    `${questions} questions, ${shared} of them shared with other frameworks`,
  bank: ({ questions, topics }: { questions: number; topics: number }) =>
    `One bank of ${plural(questions, 'question', 'questions')} in ${plural(topics, 'topic', 'topics')} serves them all.`,
  source: ({ title, publisher, date }: { title: string; publisher: string; date: string }) =>
    [title, publisher, date].filter((part) => part !== '').join('; '),
  encodes: 'What this edition encodes',
  item: ({ id, title, mark }: { id: string; title: string; mark: string }) => `${title}${mark}  [${id}]`,
  question: ({ id, ask }: { id: string; ask: string }) => `${id}: ${ask}`,
  sharedTitle: 'Questions that two frameworks share:',
  shared: ({ one, other, shared }: { one: string; other: string; shared: number }) => `${one} and ${other}: ${shared}`,
  mark: ' †',
  markNote: '† reconstructed: drafted on the document’s known subject, wording and number not confirmed',
  unknown: ({ id, suggestion }: { id: string; suggestion: string | null }) =>
    `There is no framework '${id}'. ${didYouMean(suggestion, "'gapwalk frameworks' lists them.")}`,
};
