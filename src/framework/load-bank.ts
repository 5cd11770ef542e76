import type * as v from 'valibot';
import { error, type Problem, type ProblemDetails } from '../problem/problem.ts';
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
  const { answerSets: setsFile, ministries: ministriesFile } = sources;
  const ownSets = (setsFile && take(shape(setsFile, answerSetsSchema))) ?? {};
  if (setsFile !== null)
    for (const [name, allowed] of Object.entries(ownSets)) checkAnswers(allowed, setsFile, [name], problems);
  const answerSets = { ...base.answerSets, ...ownSets };
  const ownMinistries = (ministriesFile && take(shape(ministriesFile, ministriesSchema))?.ministries) ?? [];
  if (ministriesFile !== null) checkTwice(ownMinistries, ministriesFile, ['ministries'], problems);
  const ministries = [...base.ministries, ...ownMinistries];
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
  const refused = new Set<string>();
  for (const { question, follows, source, path } of pending) {
    const test = loadTest(follows, path, { source, questions, problems }, ['otherwise']);
    const otherwise = follows['otherwise'];
    if (otherwise === undefined) problems.push(error('missing-key', { key: 'otherwise' }, source.place(path)));
    else if (!accepts(question.answers, otherwise))
      problems.push(outsideSet(question, otherwise, source, [...path, 'otherwise']));
    else if (test !== null) questions.set(question.id, { ...question, follows: { test, otherwise } });
    if (questions.get(question.id)?.follows === null) refused.add(question.id);
  }
  for (const { id, problem } of circles(pending, questions)) {
    refused.add(id);
    if (problem !== null) problems.push(problem);
  }
  for (const id of withFollowers(refused, questions)) questions.delete(id);
  const broken = new Set(sources.topics.flatMap(idsIn).filter((id) => !questions.has(id)));
  return {
    bank: {
      answerSets,
      ministries,
      topics: topics.map((topic) => ({ ...topic, questions: topic.questions.filter((id) => questions.has(id)) })),
      questions,
      broken,
    },
    problems: problems.filter((problem) => !blamesBrokenQuestion(problem, broken)),
  };
}

/** True for a problem that a question which was left out for its own error would not have caused. */
export function blamesBrokenQuestion(problem: Problem, broken: Bank['broken']): boolean {
  return (
    problem.code === 'unknown-question' && broken.has((problem.details as ProblemDetails<'unknown-question'>).question)
  );
}

/** The ids of the questions of a file, as far as they can be made out where it cannot be read as YAML. */
function idsIn(topic: Source): readonly string[] {
  if (topic.value === null)
    return [...topic.text.matchAll(/\bid:[ \t]*([a-z][a-z0-9-]*)/g)].map((match) => match[1] ?? '');
  const listed: unknown = Object(topic.value).questions;
  return Array.isArray(listed) ? listed.map((question) => String(Object(question).id)) : [];
}

/** The questions with all that follow them, directly or through others. */
function withFollowers(ids: ReadonlySet<string>, questions: ReadonlyMap<string, Question>): ReadonlySet<string> {
  const all = new Set(ids);
  for (let before = -1; before < all.size; ) {
    before = all.size;
    for (const { id, follows } of questions.values())
      if (follows !== null && all.has(follows.test.question)) all.add(id);
  }
  return all;
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
        { found: raw.number.max, bound: raw.number.min, side: 'above' },
        source.place([...path, 'number', 'max']),
      ),
    );
    return null;
  }
  if ('date' in raw) return { kind: 'date' };
  const key = 'choice' in raw ? 'choice' : 'choices';
  const allowed = 'choice' in raw ? raw.choice : raw.choices;
  checkAnswers(allowed, source, [...path, key], problems);
  return 'choice' in raw
    ? { kind: 'choice', name: null, ordered: raw.ordered ?? false, allowed }
    : { kind: 'choices', allowed };
}

function checkAnswers(allowed: readonly AllowedAnswer[], source: Source, path: Path, problems: Problem[]): void {
  checkTwice(allowed, source, path, problems);
  for (const [index, { id }] of allowed.entries())
    if (id === 'unknown' || id === 'not-applicable')
      problems.push(error('bad-id', { found: id }, source.place([...path, index, 'id'])));
}

function checkTwice(list: readonly { readonly id: string }[], source: Source, path: Path, problems: Problem[]): void {
  for (const [index, { id }] of list.entries())
    if (list.findIndex((other) => other.id === id) < index)
      problems.push(error('duplicate-id', { id }, source.place([...path, index, 'id'])));
}

/** The questions that stand in a circle of follows. Each circle is reported once, at the first of its questions in the files. */
function circles(
  pending: readonly { question: Question; source: Source; path: Path }[],
  questions: ReadonlyMap<string, Question>,
): readonly { readonly id: string; readonly problem: Problem | null }[] {
  const found: { id: string; problem: Problem | null }[] = [];
  const reported = new Set<string>();
  for (const { question, source, path } of pending) {
    const trail = [question.id];
    let next = questions.get(question.id)?.follows?.test.question;
    while (next !== undefined && !trail.includes(next)) {
      trail.push(next);
      next = questions.get(next)?.follows?.test.question;
    }
    if (next !== question.id) continue;
    const problem = error('follows-cycle', { path: [...trail, question.id].join(' → ') }, source.place(path));
    found.push({ id: question.id, problem: trail.some((id) => reported.has(id)) ? null : problem });
    for (const id of trail) reported.add(id);
  }
  return found;
}
