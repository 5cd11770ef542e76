import type * as v from 'valibot';
import { error, type Problem } from '../problem/problem.ts';
import { suggestionFor } from '../problem/suggestion.ts';
import { shape } from '../source/shape.ts';
import type { Path, Source } from '../source/source.ts';
import { type AllowedAnswer, type AnswerSet, accepts } from './answer-set.ts';
import { loadTest, outsideSet } from './load-condition.ts';
import { type Ministry, type Question, roles, type Topic } from './question.ts';
import { answerSetsSchema, type answersSchema, ministriesSchema, topicSchema } from './schema.ts';

/** The files of a question bank; `null` for one that another folder provides. */
export interface BankSources {
  readonly answerSets: Source | null;
  readonly ministries: Source | null;
  readonly topics: readonly Source[];
}

/** The questions of all topics, with the respondents who answer them. */
export interface Bank {
  readonly answerSets: Readonly<Record<string, readonly AllowedAnswer[]>>;
  readonly ministries: readonly Ministry[];
  readonly topics: readonly Topic[];
  readonly questions: ReadonlyMap<string, Question>;
  /** The ids of questions that were left out because of an error, so that rules that use them need not be blamed. */
  readonly broken: ReadonlySet<string>;
}

const emptyBank: Bank = { answerSets: {}, ministries: [], topics: [], questions: new Map(), broken: new Set() };

/** Loads a question bank on top of another one, whose questions, sets and respondents it may use. All problems are collected; a question with an error is left out. */
export function loadBank(
  sources: BankSources,
  base: Bank = emptyBank,
): { readonly bank: Bank; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const take = <T>(shaped: { value: T | null; problems: readonly Problem[] }): T | null => {
    problems.push(...shaped.problems);
    return shaped.value;
  };
  const answerSets = {
    ...base.answerSets,
    ...(sources.answerSets && take(shape(sources.answerSets, answerSetsSchema))),
  };
  const ministries = [
    ...base.ministries,
    ...((sources.ministries && take(shape(sources.ministries, ministriesSchema))?.ministries) ?? []),
  ];
  const questions = new Map(base.questions);
  const topics = [...base.topics];
  const pending: { question: Question; follows: Readonly<Record<string, unknown>>; source: Source; path: Path }[] = [];
  for (const source of sources.topics) {
    const topic = take(shape(source, topicSchema));
    if (topic === null) continue;
    const ids: string[] = [];
    for (const [index, raw] of topic.questions.entries()) {
      const path = ['questions', index] as const;
      if (questions.has(raw.id)) {
        problems.push(error('duplicate-id', { id: raw.id }, source.place([...path, 'id'])));
        continue;
      }
      const answers = loadAnswers(raw.answers, answerSets, source, [...path, 'answers'], problems);
      if (ministries.length > 0 && !ministries.some((ministry) => ministry.id === raw.respondent)) {
        const suggestion = suggestionFor(
          raw.respondent,
          ministries.map((ministry) => ministry.id),
        );
        problems.push(
          error(
            'unknown-respondent',
            { respondent: raw.respondent, suggestion },
            source.place([...path, 'respondent']),
          ),
        );
      }
      if (answers === null) continue;
      const question: Question = {
        id: raw.id,
        topic: topic.topic,
        ask: raw.ask.trim(),
        answers,
        concerns: raw.concerns ?? roles,
        respondent: raw.respondent,
        help: raw.help?.trim() ?? '',
        evidence: raw.evidence?.trim() ?? '',
        follows: null,
        notApplicable: raw['not-applicable']?.trim() ?? null,
      };
      questions.set(raw.id, question);
      ids.push(raw.id);
      if (raw.follows !== undefined)
        pending.push({ question, follows: raw.follows, source, path: [...path, 'follows'] });
    }
    topics.push({ id: topic.topic, title: topic.title, questions: ids });
  }
  for (const { question, follows, source, path } of pending) {
    const test = loadTest(follows, path, { source, questions, problems }, ['otherwise']);
    const otherwise = follows['otherwise'];
    if (otherwise === undefined) problems.push(error('missing-key', { key: 'otherwise' }, source.place(path)));
    else if (!accepts(question.answers, otherwise))
      problems.push(outsideSet(question, otherwise, source, [...path, 'otherwise']));
    else if (test !== null) questions.set(question.id, { ...question, follows: { test, otherwise } });
  }
  problems.push(...cycles(pending, questions));
  const broken = new Set(sources.topics.flatMap(idsIn).filter((id) => !questions.has(id)));
  return { bank: { answerSets, ministries, topics, questions, broken }, problems };
}

function idsIn(topic: Source): readonly string[] {
  const listed: unknown = Object(topic.value).questions;
  return Array.isArray(listed) ? listed.map((question) => String(Object(question).id)) : [];
}

function loadAnswers(
  raw: v.InferOutput<typeof answersSchema>,
  sets: Bank['answerSets'],
  source: Source,
  path: Path,
  problems: Problem[],
): AnswerSet | null {
  if (typeof raw === 'string') {
    const allowed = Object.hasOwn(sets, raw) ? sets[raw] : undefined;
    if (allowed !== undefined) return { kind: 'choice', name: raw, ordered: true, allowed };
    problems.push(
      error(
        'unknown-answer-set',
        { set: raw, suggestion: suggestionFor(raw, Object.keys(sets)), allowed: Object.keys(sets).join(', ') },
        source.place(path),
      ),
    );
    return null;
  }
  if ('number' in raw) {
    if (raw.number.min < raw.number.max) return { kind: 'number', ...raw.number };
    problems.push(
      error(
        'out-of-range',
        { found: raw.number.max, least: String(raw.number.min), most: '' },
        source.place([...path, 'number', 'max']),
      ),
    );
    return null;
  }
  if ('date' in raw) return { kind: 'date' };
  const key = 'choice' in raw ? 'choice' : 'choices';
  const allowed = 'choice' in raw ? raw.choice : raw.choices;
  for (const [index, answer] of allowed.entries()) {
    if (allowed.findIndex((other) => other.id === answer.id) < index)
      problems.push(error('duplicate-id', { id: answer.id }, source.place([...path, key, index, 'id'])));
    if (answer.id === 'unknown' || answer.id === 'not-applicable')
      problems.push(error('bad-id', { found: answer.id }, source.place([...path, key, index, 'id'])));
  }
  return 'choice' in raw
    ? { kind: 'choice', name: null, ordered: raw.ordered ?? false, allowed }
    : { kind: 'choices', allowed };
}

/** Each circle of follows is reported once, at the first of its questions in the files. */
function cycles(
  pending: readonly { question: Question; source: Source; path: Path }[],
  questions: ReadonlyMap<string, Question>,
): readonly Problem[] {
  const found: Problem[] = [];
  const reported = new Set<string>();
  for (const { question, source, path } of pending) {
    const trail = [question.id];
    let next = questions.get(question.id)?.follows?.test.question;
    while (next !== undefined && !trail.includes(next)) {
      trail.push(next);
      next = questions.get(next)?.follows?.test.question;
    }
    if (next !== question.id || trail.some((id) => reported.has(id))) continue;
    for (const id of trail) reported.add(id);
    found.push(error('follows-cycle', { path: [...trail, question.id].join(' → ') }, source.place(path)));
  }
  return found;
}
