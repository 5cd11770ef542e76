import path from 'node:path';
import { error, type Place, type Problem } from '../problem/problem.ts';
import { suggestionFor } from '../problem/suggestion.ts';
import { shape } from '../source/shape.ts';
import type { Source } from '../source/source.ts';
import { accepts } from './answer-set.ts';
import { outsideSet } from './load-condition.ts';
import { followAnswer, followItem, followQuestion, type Migration, wayFrom } from './migration.ts';
import type { Question } from './question.ts';
import { migrationSchema } from './schema.ts';

/** What the present version of a framework has, that its migrations must lead to. */
interface Present {
  readonly version: string;
  /** The ids of its items; `null` where an error elsewhere keeps them from being known: then none is blamed. */
  readonly items: readonly string[] | null;
  readonly questions: ReadonlyMap<string, Question>;
}

interface Read {
  readonly source: Source;
  readonly migration: Migration;
}

/** Loads the migrations of one framework. All problems are collected; a file that has not the form of a migration is left out. */
export function loadMigrations(
  sources: readonly Source[],
  present: Present,
): { readonly migrations: readonly Migration[]; readonly problems: readonly Problem[] } {
  const shaped = sources.map((source) => ({ source, ...shape(source, migrationSchema) }));
  const read = shaped.flatMap(({ source, value }): readonly Read[] => {
    if (value === null) return [];
    const items = Object.entries(value.items).map(([id, became]) => [id, became === null ? [] : [became].flat()]);
    return [{ source, migration: { ...value, note: value.note.trim(), items: Object.fromEntries(items) } }];
  });
  const migrations = read.map(({ migration }) => migration);
  // A file that was left out may be the one that is missed on the way.
  const whole = read.length === sources.length;
  const problems = read.flatMap((one) => {
    const way = wayFrom(one.migration.to, { version: present.version, migrations });
    const content = way === null ? [] : problemsOfContent(one, way, present);
    return [...problemsOfName(one), ...(whole ? problemsOfWay(one, way, migrations, present) : []), ...content];
  });
  return { migrations, problems: [...shaped.flatMap((one) => one.problems), ...problems] };
}

function problemsOfName({ source, migration: { from, to } }: Read): readonly Problem[] {
  const { name, ext } = path.parse(source.file);
  const wanted = `${from}-to-${to}`;
  if (name === wanted) return [];
  return [error('migration-name', { found: name + ext, wanted: wanted + ext }, source.place(['from']))];
}

function problemsOfWay(
  { source, migration }: Read,
  way: readonly Migration[] | null,
  migrations: readonly Migration[],
  { version }: Present,
): readonly Problem[] {
  const { from, to } = migration;
  const circle = circleFrom(migration, migrations);
  const first = migrations.find((one) => circle.includes(one));
  if (circle.length > 0) {
    if (first !== migration) return [];
    const trail = [...circle.map((one) => one.from), from].join(' → ');
    return [error('migration-circle', { path: trail }, source.place(['to']))];
  }
  if (migrations.find((one) => one.from === from) !== migration)
    return [error('migration-twice', { version: from }, source.place(['from']))];
  return way === null ? [error('migration-astray', { to, present: version }, source.place(['to']))] : [];
}

/** The migrations that lead from one back to where it begins, itself first; none where they do not. */
function circleFrom(migration: Migration, migrations: readonly Migration[]): readonly Migration[] {
  const trail = [migration];
  for (let at = migration; at.to !== migration.from; ) {
    const next = migrations.find(({ from }) => from === at.to);
    if (next === undefined || trail.includes(next)) return [];
    trail.push(next);
    at = next;
  }
  return trail;
}

/** What is named in a migration that the present version, at the end of the way, does not have. */
function problemsOfContent(
  { source, migration }: Read,
  way: readonly Migration[],
  { questions, items }: Present,
): readonly Problem[] {
  const ids = [...questions.keys()];
  const unknownQuestion = (named: string, place: Place): readonly Problem[] => {
    const { id } = followQuestion(named, way);
    if (id === null || questions.has(id)) return [];
    return [error('unknown-question', { question: id, suggestion: suggestionFor(id, ids) }, place)];
  };
  return [
    ...Object.entries(migration.questions).flatMap(([old, renamed]) => [
      ...(questions.has(old)
        ? [error('question-still-asked', { question: old }, source.placeOfKey(['questions', old]))]
        : []),
      ...(renamed === null ? [] : unknownQuestion(renamed, source.place(['questions', old]))),
    ]),
    ...Object.entries(migration.answers).flatMap(([named, map]) => {
      const { id, maps } = followQuestion(named, way);
      const question = id === null ? undefined : questions.get(id);
      if (question === undefined) return unknownQuestion(named, source.placeOfKey(['answers', named]));
      return Object.entries(map).flatMap(([old, now]) => {
        const after = now === null ? null : followAnswer(now, maps);
        if (after === null || accepts(question.answers, question.answers.kind === 'choices' ? [after] : after))
          return [];
        return [outsideSet(question, after, source, ['answers', named, old])];
      });
    }),
    ...Object.entries(migration.items).flatMap(([old, became]) =>
      became.flatMap((named, index) => {
        const listed = source.written(['items', old]) === null;
        const unknown = followItem(named, way).filter((id) => !(items ?? [id]).includes(id));
        return unknown.map((item) =>
          error(
            'unknown-item',
            { item, suggestion: suggestionFor(item, items ?? []) },
            source.place(['items', old, ...(listed ? [index] : [])]),
          ),
        );
      }),
    ),
  ];
}
