import { isDeepStrictEqual } from 'node:util';
import type { Framework } from '../framework/framework.ts';
import type { Library } from '../framework/library.ts';
import { followItem, followQuestion, type Migration, type QuestionFollowed, wayFrom } from '../framework/migration.ts';
import { isBlock, isList, type Plain } from '../source/plain.ts';
import type { Source } from '../source/source.ts';
import { carriedSource } from './carried-source.ts';
import { type AnswerCarried, answersIn, withCarriedAnswers } from './carry-answers.ts';

/** What became of the answer to one question that a migration concerns. */
export interface QuestionCarried {
  /** The id that the file has. */
  readonly before: string;
  /** The id now; `null` where the question was taken out. */
  readonly after: string | null;
  /** The answers that are written otherwise now. */
  readonly answers: readonly AnswerCarried[];
  /** What was said to the question, each once, where it could not be kept: the question was taken out, or has an answer under its new id already. `null` where it was kept. */
  readonly dropped: readonly (string | number)[] | null;
}

/** What became of an action of the plan that a migration concerns. */
export interface ItemCarried {
  /** Framework and item, as the file has them. */
  readonly before: string;
  /** Framework and item now, an action for each; none where the item was taken out, and the action with it. */
  readonly after: readonly string[];
  readonly action: string;
}

/** What was carried of a profile from the version of a framework that it says to another one, the present. */
export interface Carried {
  readonly framework: Framework;
  /** The version that the profile says. */
  readonly from: string;
  /** What was gone through; `null` where no migration leads to the present version: then everything stands as it did. */
  readonly way: readonly Migration[] | null;
  /** A question that several frameworks share is told of under the first of them. */
  readonly questions: readonly QuestionCarried[];
  readonly items: readonly ItemCarried[];
}

interface Part {
  readonly framework: Framework;
  readonly from: string;
  readonly way: readonly Migration[] | null;
}

/**
 * Carries a profile from the versions of frameworks that it says to the present ones: the ids of its questions, its answers, and what its plan is for.
 * The source given back has the carried value, and says of it where it stands in the file; its text stays the file's, so it is not one to edit.
 *
 * A framework for which the profile says no version is passed over: nobody knows what its answers were given for. A file that cannot be read as a profile stays as it is.
 */
export function carry(
  source: Source,
  library: Library,
): { readonly source: Source; readonly carried: readonly Carried[] } {
  const value = source.problems.length === 0 ? (source.value as Plain) : null;
  if (!isBlock(value)) return { source, carried: [] };
  const said = value['frameworks'] ?? null;
  const parts = isBlock(said) ? partsOf(said, library) : [];
  const { answers, plan } = value;
  const questions = answers !== undefined && isBlock(answers) ? carryAnswers(answers, parts) : null;
  const items = plan !== undefined && isList(plan) ? carryPlan(plan, parts) : null;
  const reached = parts.flatMap(({ framework, way }) => (way === null ? [] : [[framework.id, framework.version]]));
  const carried: Plain = {
    ...value,
    ...(isBlock(said) ? { frameworks: { ...said, ...Object.fromEntries(reached) } } : {}),
    ...(questions === null ? {} : { answers: questions.answers }),
    ...(items === null ? {} : { plan: items.plan }),
  };
  return {
    source: carriedSource(source, carried, questions?.places ?? new Map(), items?.places ?? []),
    carried: parts
      .filter(({ framework, from }) => from !== framework.version)
      .map((part) => ({
        ...part,
        questions: questions?.told.flatMap(([by, one]) => (by === part ? [one] : [])) ?? [],
        items: items?.told.flatMap(([by, one]) => (by === part ? [one] : [])) ?? [],
      })),
  };
}

/** The frameworks whose version is said, in the order of the library. */
function partsOf(said: { readonly [key: string]: Plain }, library: Library): readonly Part[] {
  return library.frameworks.flatMap((framework): readonly Part[] => {
    const from = Object.hasOwn(said, framework.id) ? said[framework.id] : null;
    return typeof from === 'string' ? [{ framework, from, way: wayFrom(from, framework) }] : [];
  });
}

function carryAnswers(answers: { readonly [key: string]: Plain }, parts: readonly Part[]) {
  const followed = Object.entries(answers).map(([before, value]) => ({ before, value, ...follow(before, parts) }));
  const taken = new Set(followed.flatMap(({ before, id }) => (before === id ? [id] : [])));
  const kept: [string, Plain][] = [];
  const places = new Map<string, string>();
  const told: (readonly [Part, QuestionCarried])[] = [];
  for (const { before, value, id, maps, by } of followed) {
    const lost = id === null || (id !== before && taken.has(id));
    const carried = withCarriedAnswers(value, maps);
    if (!lost) {
      taken.add(id);
      kept.push([id, carried.value]);
      places.set(id, before);
    }
    const dropped = lost ? answersIn(value) : null;
    const answers = lost ? [] : carried.answers;
    if (by !== null && (lost || before !== id || answers.length > 0))
      told.push([by, { before, after: id, answers, dropped }]);
  }
  return { answers: Object.fromEntries(kept), places, told };
}

/**
 * Follows a question through all frameworks, one after another. Frameworks share questions, so that several may tell of one change:
 * a map that another framework has told already, on this way or before the version that the profile says, is not gone through again.
 */
function follow(question: string, parts: readonly Part[]): QuestionFollowed & { readonly by: Part | null } {
  const gone = parts.flatMap((part) => {
    const { framework, way } = part;
    const behind = way === null ? [] : framework.migrations.filter((one) => !way.includes(one));
    return behind.flatMap(({ answers }) => Object.entries(answers).map(([id, map]) => ({ part, question: id, map })));
  });
  const maps: QuestionFollowed['maps'][number][] = [];
  let id: string | null = question;
  let by: Part | null = null;
  for (const part of parts) {
    if (id === null) break;
    const followed: QuestionFollowed = followQuestion(id, part.way ?? []);
    const own = followed.maps.filter(
      (one) =>
        !gone.some(
          (other) => other.part !== part && other.question === one.question && isDeepStrictEqual(other.map, one.map),
        ),
    );
    if (followed.id !== id || own.length > 0) by ??= part;
    maps.push(...own);
    gone.push(...own.map((one) => ({ part, ...one })));
    id = followed.id;
  }
  return { id, maps, by };
}

function carryPlan(plan: readonly Plain[], parts: readonly Part[]) {
  const places: number[] = [];
  const told: (readonly [Part, ItemCarried])[] = [];
  const lines = plan.flatMap((line, index): readonly Plain[] => {
    const gap = isBlock(line) ? line['gap'] : null;
    const part = parts.find(({ framework }) => typeof gap === 'string' && gap.startsWith(`${framework.id}/`));
    if (!isBlock(line) || typeof gap !== 'string' || part === undefined) {
      places.push(index);
      return [line];
    }
    const { id } = part.framework;
    const after = followItem(gap.slice(id.length + 1), part.way ?? []).map((item) => `${id}/${item}`);
    if (!isDeepStrictEqual(after, [gap]))
      told.push([part, { before: gap, after, action: String(line['action'] ?? '') }]);
    places.push(...after.map(() => index));
    return after.map((one) => ({ ...line, gap: one }));
  });
  return { plan: lines, places, told };
}
