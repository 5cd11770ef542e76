import { iso31661 } from 'iso-3166/1.js';
import { accepts, type Value } from '../framework/answer-set.ts';
import { itemsOf } from '../framework/framework.ts';
import type { Library } from '../framework/library.ts';
import { outsideSet } from '../framework/load-condition.ts';
import type { Question } from '../framework/question.ts';
import { error, type Problem, warning } from '../problem/problem.ts';
import { suggestionFor } from '../problem/suggestion.ts';
import { kindOf, shape, shapePart } from '../source/shape.ts';
import type { Path, Source } from '../source/source.ts';
import { bareAnswer } from './bare-answer.ts';
import { missingQuestion, problemsOfVersions } from './load-versions.ts';
import type { Answer, Evidence, Profile, Said, Statement } from './profile.ts';
import { answerSchema, profileSchema, type RawStatement } from './schema.ts';

/** The format that this program writes and reads. */
export const profileFormat = '1';

/** What a profile file gave. With an error in its head there is no profile; an answer with an error is kept as `faulty`. */
export interface ProfileLoaded {
  readonly profile: Profile | null;
  readonly problems: readonly Problem[];
}

/** Loads a profile against a library. In a draft a missing reason is a warning, in a validated profile an error. */
export function loadProfile(source: Source, library: Library): ProfileLoaded {
  // Another format may have other keys: nothing else in the file can be judged.
  const { gapwalk: format } = Object(source.value);
  if (typeof format === 'string' && format !== profileFormat)
    return { profile: null, problems: [error('unknown-format', { found: format }, source.place(['gapwalk']))] };
  const shaped = shape(source, profileSchema);
  const problems: Problem[] = [...shaped.problems];
  const raw = shaped.value;
  if (raw === null) {
    const { answers, roles: written, status } = Object(source.value);
    const head = { roles: Array.isArray(written) ? written : [], status };
    if (kindOf(answers) === 'block') loadAnswers(answers, head, source, library, problems);
    return { profile: null, problems };
  }
  problems.push(...checkCountry(raw.country, source));
  problems.push(...problemsOfVersions(raw.frameworks ?? {}, source, library));
  for (const ministry of Object.keys(raw.ministries ?? {})) {
    if (!library.ministries.some((known) => known.id === ministry)) {
      const suggestion = suggestionFor(
        ministry,
        library.ministries.map((known) => known.id),
      );
      problems.push(
        error('unknown-respondent', { respondent: ministry, suggestion }, source.placeOfKey(['ministries', ministry])),
      );
    }
  }
  const answers = loadAnswers(raw.answers ?? {}, raw, source, library, problems);
  const gaps = library.frameworks.flatMap((framework) =>
    itemsOf(framework).map(({ item }) => `${framework.id}/${item.id}`),
  );
  for (const [index, line] of (raw.plan ?? []).entries()) {
    if (!gaps.includes(line.gap))
      problems.push(
        error(
          'unknown-gap',
          { gap: line.gap, suggestion: suggestionFor(line.gap, gaps) },
          source.place(['plan', index, 'gap']),
        ),
      );
  }
  const profile: Profile = {
    country: { code: raw.country.code ?? null, name: raw.country.name, fictional: raw.country.fictional ?? false },
    roles: raw.roles,
    asOf: raw['as-of'],
    status: raw.status,
    preparedBy: (raw['prepared-by'] ?? []).map(({ name, organisation }) => ({
      name,
      organisation: organisation ?? null,
    })),
    basis: raw.basis?.trim() ?? '',
    exercise: raw.exercise ?? null,
    told: raw.told ?? null,
    frameworks: raw.frameworks ?? {},
    ministries: raw.ministries ?? {},
    answers,
    plan: (raw.plan ?? []).map((line) => ({ ...line, owner: line.owner ?? null, due: line.due ?? null })),
  };
  return { profile, problems };
}

/** Loads the answers one by one; where the head has errors, only for what is wrong with them. */
function loadAnswers(
  raw: Readonly<Record<string, unknown>>,
  head: { readonly roles: readonly unknown[]; readonly status: unknown },
  source: Source,
  library: Library,
  problems: Problem[],
): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>();
  const reasons = head.status === 'validated' ? error : warning;
  for (const [id, value] of Object.entries(raw)) {
    const question = library.questions.get(id);
    if (question === undefined) {
      problems.push(missingQuestion(id, source, library));
      continue;
    }
    const loaded = loadAnswer(question, value, source, reasons);
    problems.push(...loaded.problems);
    answers.set(id, loaded.answer);
    if (head.roles.length > 0 && !question.concerns.some((role) => head.roles.includes(role)))
      problems.push(warning('not-concerned', { question: id }, source.placeOfKey(['answers', id])));
  }
  return answers;
}

function checkCountry(
  country: { code?: string | undefined; fictional?: boolean | undefined },
  source: Source,
): readonly Problem[] {
  if (country.code === undefined)
    return country.fictional === true ? [] : [error('country-needs-code', {}, source.place(['country']))];
  const codes = iso31661.map((entry) => entry.alpha2);
  if (codes.includes(country.code)) return [];
  const upper = country.code.toUpperCase();
  return [
    error(
      'unknown-country',
      { code: country.code, suggestion: codes.includes(upper) ? upper : null },
      source.place(['country', 'code']),
    ),
  ];
}

type Make = typeof error;

function loadAnswer(
  question: Question,
  value: unknown,
  source: Source,
  missingReason: Make,
): { answer: Answer; problems: readonly Problem[] } {
  const path: Path = ['answers', question.id];
  const problems: Problem[] = [];
  const faulty = (): { answer: Answer; problems: readonly Problem[] } => ({ answer: { kind: 'faulty' }, problems });
  const missing = (at: Path): void => {
    problems.push(missingReason('missing-reason', { question: question.id }, source.placeOfKey(at)));
  };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const said = loadSaid(question, value, source, path, problems);
    if (said === null) return faulty();
    missing(path);
    return { answer: bareAnswer(said), problems };
  }
  const shaped = shapePart(source, path, value, answerSchema);
  problems.push(...shaped.problems);
  const raw = shaped.value;
  if (raw === null) return faulty();
  if ((raw.contested === undefined) === (raw.answer === undefined)) {
    problems.push(error('answer-or-contested', { question: question.id }, source.placeOfKey(path)));
    return faulty();
  }
  if (raw.contested !== undefined) {
    const statements = raw.contested.map((entry, index) =>
      loadStatement(question, entry, source, [...path, 'contested', index], problems, missing),
    );
    return statements.every((statement) => statement !== null)
      ? { answer: { kind: 'contested', statements }, problems }
      : faulty();
  }
  const statement = loadStatement(question, { ...raw, answer: raw.answer }, source, path, problems, missing);
  const also = (raw.also ?? []).map((entry, index) =>
    loadStatement(question, entry, source, [...path, 'also', index], problems, () => undefined),
  );
  if (statement === null || !also.every((entry) => entry !== null)) return faulty();
  return { answer: { kind: 'answer', ...statement, also }, problems };
}

function loadStatement(
  question: Question,
  raw: RawStatement,
  source: Source,
  path: Path,
  problems: Problem[],
  missingReason: (at: Path) => void,
): Statement | null {
  const said = loadSaid(question, raw.answer, source, [...path, 'answer'], problems);
  if (raw.because === undefined || raw.because.trim() === '') missingReason(path);
  const from = (raw.decided?.from ?? []).map((entry, index) =>
    loadStatement(question, entry, source, [...path, 'decided', 'from', index], problems, () => undefined),
  );
  if (said === null || !from.every((entry) => entry !== null)) return null;
  return {
    said,
    because: raw.because?.trim() || null,
    evidence: (raw.evidence ?? []).map(toEvidence),
    by: raw.by ?? null,
    on: raw.on ?? null,
    confidence: raw.confidence ?? null,
    review: raw.review ?? null,
    decided:
      raw.decided === undefined
        ? null
        : { by: raw.decided.by, on: raw.decided.on ?? null, because: raw.decided.because ?? null, from },
  };
}

function loadSaid(question: Question, value: unknown, source: Source, path: Path, problems: Problem[]): Said | null {
  if (value === 'unknown') return { kind: 'unknown' };
  if (value === 'not-applicable') {
    if (question.notApplicable !== null) return { kind: 'not-applicable' };
    problems.push(error('not-applicable-refused', { question: question.id }, source.place(path)));
    return null;
  }
  if (accepts(question.answers, value)) return { kind: 'value', value: value as Value };
  problems.push(outsideSet(question, value, source, path));
  return null;
}

function toEvidence(raw: NonNullable<RawStatement['evidence']>[number]): Evidence {
  return {
    title: raw.title,
    publisher: raw.publisher ?? null,
    date: raw.date ?? null,
    url: raw.url ?? null,
    says: raw.says?.trim() ?? null,
  };
}
