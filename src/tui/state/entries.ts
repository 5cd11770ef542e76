import type { Finding } from '../../assess/finding.ts';
import type { Value } from '../../framework/answer-set.ts';
import { type Item, itemsOf } from '../../framework/framework.ts';
import { questionIn } from '../../framework/library.ts';
import type { Question } from '../../framework/question.ts';
import type { Said } from '../../profile/profile.ts';
import { questionsBehind } from './behind.ts';
import { effectiveOf, isSkipped } from './present.ts';
import { resultsIn } from './results.ts';
import { type Asked, type EvidenceField, evidenceFields, type Screen } from './screen.ts';
import type { WalkState } from './state.ts';

/** What the walk can do about something it asks. */
export type AskedChoice =
  | 'stay'
  | 'leave'
  | 'save-draft'
  | 'drop-draft'
  | 'save-again'
  | 'read-again'
  | 'keep-mine'
  | 'take-theirs';

/** What leads to another screen. */
export type WayEntry =
  | { readonly kind: 'framework' | 'gaps' | 'settle' | 'all-items'; readonly framework: string }
  | { readonly kind: 'area'; readonly framework: string; readonly area: string }
  | { readonly kind: 'item'; readonly framework: string; readonly item: string }
  /** A question; `follows` where it stands as the one that another question depends on. */
  | { readonly kind: 'question'; readonly question: string; readonly follows: boolean };

/** What a question can be answered with. */
export type AnswerEntry =
  | { readonly kind: 'option'; readonly said: Said }
  | { readonly kind: 'toggle'; readonly id: string }
  | { readonly kind: 'done' | 'type-value' | 'take-out' };

/** The parts of an answer that was begun, and of a piece of its evidence. */
export type DraftEntry =
  | { readonly kind: 'draft-answer' | 'draft-reason' | 'draft-decider' | 'draft-add' | 'draft-save' }
  | { readonly kind: 'draft-source'; readonly index: number }
  | { readonly kind: 'field'; readonly field: EvidenceField }
  | { readonly kind: 'keep-source' | 'remove-source' };

/** Something that can be pointed at and opened, chosen or confirmed. */
export type Entry = WayEntry | AnswerEntry | DraftEntry | { readonly kind: 'choice'; readonly choice: AskedChoice };

/** The entries of a screen, in order; none where it is a text to read or a line to write. */
export function entriesOf(state: WalkState, screen: Screen): readonly Entry[] {
  switch (screen.kind) {
    case 'overview':
      return state.library.frameworks.map(({ id }) => ({ kind: 'framework', framework: id }));
    case 'framework':
      return frameworkEntries(state, screen.framework);
    case 'items':
      return findingsListed(state, screen).map(({ item }) => ({
        kind: 'item',
        framework: screen.framework,
        item: item.id,
      }));
    case 'questions': {
      const { item } = itemOf(state, screen.framework, screen.item);
      return questionsBehind(item, state.library).map((question) => ({ kind: 'question', question, follows: false }));
    }
    case 'question':
      return questionEntries(state, questionIn(state.library, screen.question));
    case 'draft':
      return draftEntries(state);
    case 'source':
      return [
        ...evidenceFields.map((field): Entry => ({ kind: 'field', field })),
        { kind: 'keep-source' },
        { kind: 'remove-source' },
      ];
    case 'ask':
      return choicesOf(state, screen.asked).map((choice) => ({ kind: 'choice', choice }));
    case 'item':
    case 'line':
    case 'help':
      return [];
  }
}

/** The findings that a list of items shows; none before the first assessment. */
export function findingsListed(state: WalkState, screen: Extract<Screen, { kind: 'items' }>): readonly Finding[] {
  return state.results === null ? [] : resultsIn(state.results, screen.framework).list(screen.area, screen.filter);
}

/** The list of choices that a question of choices has now: what is begun, else what is answered, else none. */
export function chosen(state: WalkState, question: string): readonly string[] {
  const own = state.profile.answers.get(question);
  const said = draftOf(state, question)?.said ?? (own?.kind === 'answer' ? own.said : null);
  return said?.kind === 'value' && isList(said.value) ? said.value : [];
}

function isList(value: Value): value is readonly string[] {
  return typeof value === 'object';
}

function draftOf(state: WalkState, question: string): WalkState['draft'] {
  return state.draft?.question === question ? state.draft : null;
}

function itemOf(state: WalkState, framework: string, item: string): { readonly item: Item } {
  const found = state.library.frameworks.find(({ id }) => id === framework);
  const placed = found === undefined ? undefined : itemsOf(found).find((candidate) => candidate.item.id === item);
  if (placed === undefined) throw new Error(`no item ${framework}/${item} in the library`);
  return placed;
}

function frameworkEntries(state: WalkState, id: string): readonly Entry[] {
  const framework = state.library.frameworks.find((candidate) => candidate.id === id);
  if (framework === undefined) throw new Error(`no framework ${id} in the library`);
  const areas: Entry[] = [];
  const add = (area: (typeof framework.areas)[number]): void => {
    areas.push({ kind: 'area', framework: id, area: area.id });
    area.areas.forEach(add);
  };
  framework.areas.forEach(add);
  return [
    { kind: 'gaps', framework: id },
    { kind: 'settle', framework: id },
    { kind: 'all-items', framework: id },
    ...areas,
  ];
}

function questionEntries(state: WalkState, question: Question): readonly Entry[] {
  const { answers, follows } = question;
  const parent: readonly Entry[] =
    follows !== null && isSkipped(effectiveOf(state, question.id))
      ? [{ kind: 'question', question: follows.test.question, follows: true }]
      : [];
  const values: readonly Entry[] =
    answers.kind === 'choice'
      ? answers.allowed.map(({ id }) => ({ kind: 'option', said: { kind: 'value', value: id } }))
      : answers.kind === 'choices'
        ? [...answers.allowed.map(({ id }): Entry => ({ kind: 'toggle', id })), { kind: 'done' }]
        : [{ kind: 'type-value' }];
  return [
    ...parent,
    ...values,
    { kind: 'option', said: { kind: 'unknown' } },
    ...(question.notApplicable === null ? [] : [{ kind: 'option', said: { kind: 'not-applicable' } } as const]),
    ...(state.profile.answers.has(question.id) ? [{ kind: 'take-out' } as const] : []),
  ];
}

function draftEntries(state: WalkState): readonly Entry[] {
  const { draft } = state;
  if (draft === null) return [];
  const contested = state.profile.answers.get(draft.question)?.kind === 'contested';
  return [
    { kind: 'draft-answer' },
    { kind: 'draft-reason' },
    ...(contested ? [{ kind: 'draft-decider' } as const] : []),
    ...draft.evidence.map((_, index): Entry => ({ kind: 'draft-source', index })),
    { kind: 'draft-add' },
    { kind: 'draft-save' },
  ];
}

function choicesOf(state: WalkState, asked: Asked): readonly AskedChoice[] {
  switch (asked.kind) {
    case 'leave':
      return ['leave', 'stay'];
    case 'unfinished':
      return ['save-draft', 'stay', 'drop-draft'];
    case 'unsaved':
      return [
        state.fault?.code === 'changed-meanwhile' ? 'read-again' : 'save-again',
        'stay',
        ...(asked.onward === 'leave' ? (['leave'] as const) : []),
      ];
    case 'conflict':
      return ['take-theirs', 'keep-mine'];
  }
}
