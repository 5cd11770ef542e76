import type { AnswerSet, Value } from '../../framework/answer-set.ts';
import { itemsOf } from '../../framework/framework.ts';
import { type Library, questionIn } from '../../framework/library.ts';
import type { Question } from '../../framework/question.ts';
import type { Answer, Profile, Said, Statement } from '../../profile/profile.ts';
import { folded } from '../fold.ts';
import type { WayEntry } from './entry.ts';

/** What can be found, in the order in which it is shown. */
export const searchKinds = ['items', 'questions', 'answers', 'evidence', 'plan'] as const;

/** One kind of what can be found. */
export type SearchKind = (typeof searchKinds)[number];

/** Something that can be found. A word in its title counts for more than one in its text. */
export interface Findable {
  readonly kind: SearchKind;
  readonly entry: Extract<WayEntry, { readonly kind: 'item' | 'question' | 'answer' | 'evidence' | 'plan-line' }>;
  readonly title: string;
  readonly text: string;
  /** Title and text as they are looked for. */
  readonly folded: readonly [title: string, text: string];
}

const ofLibrary = new WeakMap<Library, readonly Findable[]>();
const ofProfile = new WeakMap<Profile, readonly Findable[]>();

/** Everything that can be found. What does not change is made once. */
export function findables(library: Library, profile: Profile): readonly Findable[] {
  return [
    ...remembered(ofLibrary, library, () => [...itemsIn(library), ...questionsIn(library)]),
    ...remembered(ofProfile, profile, () => [...answersIn(profile, library), ...planIn(profile, library)]),
  ];
}

function remembered<Key extends object>(
  store: WeakMap<Key, readonly Findable[]>,
  key: Key,
  make: () => readonly Findable[],
): readonly Findable[] {
  const before = store.get(key);
  if (before !== undefined) return before;
  const made = make();
  store.set(key, made);
  return made;
}

function findable(kind: SearchKind, entry: Findable['entry'], title: string, text: string): Findable {
  return { kind, entry, title, text, folded: [folded(title), folded(text)] };
}

function itemsIn({ frameworks }: Library): readonly Findable[] {
  return frameworks.flatMap((framework) =>
    itemsOf(framework).map(({ item }) =>
      findable('items', { kind: 'item', framework: framework.id, item: item.id }, item.title, item.text),
    ),
  );
}

function questionsIn({ questions }: Library): readonly Findable[] {
  return [...questions.values()].map(({ id, ask, help }) =>
    findable('questions', { kind: 'question', question: id, follows: false }, ask, help),
  );
}

function answersIn({ answers }: Profile, library: Library): readonly Findable[] {
  const said = [...answers].map(([id, answer]) => ({
    question: questionIn(library, id),
    statements: statementsIn(answer),
  }));
  return [
    ...said.flatMap(({ question, statements }) => {
      const reasons = statements.flatMap(({ because }) => (because === null ? [] : [because]));
      const values = [...new Set(statements.map((one) => saidText(one.said, question)))].filter((one) => one !== '');
      return statements.length === 0
        ? []
        : [findable('answers', { kind: 'answer', question: question.id }, values.join(', '), reasons.join(' · '))];
    }),
    ...said.flatMap(({ question, statements }) =>
      statements
        .flatMap(({ evidence }) => evidence)
        .map(({ title, publisher, says }, index) => {
          const text = [publisher, says].filter((part) => part !== null).join(': ');
          return findable('evidence', { kind: 'evidence', question: question.id, index }, title, text);
        }),
    ),
  ];
}

/** All that was said to a question, what did not prevail included. */
function statementsIn(answer: Answer): readonly Statement[] {
  if (answer.kind === 'faulty') return [];
  if (answer.kind === 'contested') return answer.statements;
  return [answer, ...answer.also, ...(answer.decided?.from ?? [])];
}

/** A value in the words of its question; empty for what is not known or does not apply. */
function saidText(said: Said, { answers }: Question): string {
  return said.kind === 'value' ? valueText(said.value, answers) : '';
}

function valueText(value: Value, set: AnswerSet): string {
  if (set.kind === 'number') return `${value} ${set.unit}`;
  if (set.kind === 'date') return String(value);
  return [value]
    .flat()
    .map((id) => set.allowed.find((one) => one.id === id)?.title ?? String(id))
    .join(', ');
}

function planIn({ plan }: Profile, { frameworks }: Library): readonly Findable[] {
  const titles = new Map(
    frameworks.flatMap((framework) =>
      plan.length === 0 ? [] : itemsOf(framework).map(({ item }) => [`${framework.id}/${item.id}`, item.title]),
    ),
  );
  return plan.map(({ action, owner, gap }, line) => {
    const text = [owner, titles.get(gap)].filter((part) => part !== null && part !== undefined).join(' · ');
    return findable('plan', { kind: 'plan-line', line }, action, text);
  });
}
