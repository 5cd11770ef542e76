import type * as v from 'valibot';
import { error, hasErrors, type Problem } from '../problem/problem.ts';
import { suggestionFor } from '../problem/suggestion.ts';
import { shape } from '../source/shape.ts';
import type { Path, Source } from '../source/source.ts';
import { accepts } from './answer-set.ts';
import { type Area, type Framework, type Item, itemsOf, type Level, type Rule, type Scoring } from './framework.ts';
import { loadCondition, outsideSet } from './load-condition.ts';
import { loadMigrations } from './load-migrations.ts';
import type { Question } from './question.ts';
import { areaSchema, frameworkSchema, type ScoringKeys } from './schema.ts';

/** The files of one framework. */
export interface FrameworkSources {
  readonly framework: Source;
  readonly areas: readonly Source[];
  readonly migrations: readonly Source[];
}

type RawArea = v.InferOutput<typeof areaSchema>;
type RawItem = NonNullable<RawArea['items']>[number];

interface Loading {
  readonly questions: ReadonlyMap<string, Question>;
  readonly problems: Problem[];
  readonly raw: v.InferOutput<typeof frameworkSchema>;
  readonly areas: ReadonlyMap<string, { readonly raw: RawArea; readonly source: Source }>;
  /** Areas with errors of their own, which nothing that names them need be blamed for. */
  readonly brokenAreas: ReadonlySet<string>;
  readonly namedAreas: Set<string>;
  readonly itemIds: Set<string>;
}

const defaultScoring: Scoring = { aggregate: 'mean', weigh: 'items', missing: 'leave-out', round: 'none', enough: 0.5 };

/** Loads a framework against a question bank. All problems are collected; with an error among them the framework is `null`. */
export function loadFramework(
  sources: FrameworkSources,
  questions: ReadonlyMap<string, Question>,
): { readonly framework: Framework | null; readonly problems: readonly Problem[] } {
  const shaped = shape(sources.framework, frameworkSchema);
  const problems: Problem[] = [...shaped.problems];
  const areas = new Map<string, { raw: RawArea; source: Source }>();
  const brokenAreas = new Set<string>();
  for (const source of sources.areas) {
    const area = shape(source, areaSchema);
    problems.push(...area.problems);
    if (area.value === null) {
      brokenAreas.add(String(Object(source.value).id ?? nameOf(source.file)));
      continue;
    }
    if (areas.has(area.value.id)) problems.push(error('duplicate-id', { id: area.value.id }, source.place(['id'])));
    areas.set(area.value.id, { raw: area.value, source });
  }
  const raw = shaped.value;
  if (raw === null) return { framework: null, problems };
  checkLevels(raw.levels, sources.framework, ['levels'], problems);
  checkBands(raw.bands ?? [], sources.framework, problems);
  const loading: Loading = { questions, problems, raw, areas, brokenAreas, namedAreas: new Set(), itemIds: new Set() };
  const scoring = inherit(defaultScoring, raw.scoring);
  const tree = loadAreas(raw.areas, sources.framework, ['areas'], scoring, loading);
  checkGeometricMean(raw.scoring, { areas: tree }, sources.framework, problems);
  for (const [id, { source }] of areas) {
    if (!loading.namedAreas.has(id) && brokenAreas.size === 0)
      problems.push(error('misplaced-area', { area: id }, source.place(['id'])));
  }
  const items = hasErrors(problems) ? null : [...loading.itemIds];
  const migrated = loadMigrations(sources.migrations, { version: raw.version, items, questions });
  problems.push(...migrated.problems);
  if (hasErrors(problems)) return { framework: null, problems };
  const framework: Framework = {
    id: raw.id,
    version: raw.version,
    title: raw.title,
    year: raw.year,
    kind: raw.kind,
    binding: raw.binding,
    concerns: raw.concerns,
    source: { ...raw.source, date: raw.source.date ?? null, url: raw.source.url ?? null },
    completeness: raw.completeness.trim(),
    levels: raw.levels.map(toLevel),
    scoring,
    bands: raw.bands ?? [],
    areas: tree,
    migrations: migrated.migrations,
  };
  return { framework, problems };
}

/** The name of a file without folder and ending: by custom the id of the area in it. */
function nameOf(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/, '');
}

function loadAreas(
  ids: readonly string[],
  source: Source,
  path: Path,
  scoring: Scoring,
  loading: Loading,
): readonly Area[] {
  return ids.flatMap((id, index) => {
    const found = loading.areas.get(id);
    if (found === undefined) {
      if (loading.brokenAreas.has(id)) return [];
      loading.problems.push(
        error(
          'unknown-area',
          { area: id, suggestion: suggestionFor(id, [...loading.areas.keys()]) },
          source.place([...path, index]),
        ),
      );
      return [];
    }
    if (loading.namedAreas.has(id)) {
      loading.problems.push(error('misplaced-area', { area: id }, source.place([...path, index])));
      return [];
    }
    loading.namedAreas.add(id);
    return [loadArea(found.raw, found.source, scoring, loading)];
  });
}

function loadArea(raw: RawArea, source: Source, inherited: Scoring, loading: Loading): Area {
  if ((raw.items === undefined) === (raw.areas === undefined))
    loading.problems.push(error('items-or-areas', { area: raw.id }, source.place(['id'])));
  const scoring = inherit(inherited, raw.scoring ?? {});
  const items = (raw.items ?? []).flatMap((item, index) => loadItem(item, source, ['items', index], loading) ?? []);
  const areas = loadAreas(raw.areas ?? [], source, ['areas'], scoring, loading);
  checkGeometricMean(raw.scoring, { areas, items }, source, loading.problems);
  return {
    id: raw.id,
    title: raw.title,
    text: raw.text?.trim() ?? '',
    reference: raw.reference === undefined ? null : { ...raw.reference, url: raw.reference.url ?? null },
    weight: raw.weight ?? 1,
    scoring,
    areas,
    items,
  };
}

function loadItem(raw: RawItem, source: Source, path: Path, loading: Loading): Item | null {
  const { problems } = loading;
  if (loading.itemIds.has(raw.id)) problems.push(error('duplicate-id', { id: raw.id }, source.place([...path, 'id'])));
  loading.itemIds.add(raw.id);
  if (raw.levels !== undefined) checkLevels(raw.levels, source, [...path, 'levels'], problems);
  const levels = (raw.levels ?? loading.raw.levels).map(toLevel);
  const rule = loadRule(raw, levels, source, path, loading);
  if (rule === null) return null;
  return {
    id: raw.id,
    title: raw.title,
    text: raw.text.trim(),
    reference: { ...raw.reference, url: raw.reference.url ?? null },
    weight: raw.weight ?? 1,
    roundtables: raw.roundtables ?? [],
    concerns: raw.concerns ?? loading.raw.concerns,
    levels,
    rule,
    whyThisRule: raw['why-this-rule']?.trim() ?? '',
    remedy: raw.remedy.trim(),
    note: raw.note?.trim() ?? '',
    verified: raw.verified ?? null,
  };
}

function loadRule(raw: RawItem, levels: readonly Level[], source: Source, path: Path, loading: Loading): Rule | null {
  const { problems, questions } = loading;
  if ((raw.rule === undefined) === (raw.measure === undefined)) {
    problems.push(error('rule-or-measure', { item: raw.id }, source.place([...path, 'id'])));
    return null;
  }
  if (raw.measure !== undefined) {
    const question = questions.get(raw.measure.question);
    const at = [...path, 'measure', 'question'];
    if (question === undefined)
      problems.push(
        error(
          'unknown-question',
          { question: raw.measure.question, suggestion: suggestionFor(raw.measure.question, [...questions.keys()]) },
          source.place(at),
        ),
      );
    else if (question.answers.kind !== 'number')
      problems.push(error('measure-not-number', { question: question.id }, source.place(at)));
    else if (!accepts(question.answers, raw.measure.to))
      problems.push(outsideSet(question, raw.measure.to, source, [...path, 'measure', 'to']));
    if (raw.measure.from === raw.measure.to)
      problems.push(error('flat-measure', {}, source.place([...path, 'measure'])));
    return { kind: 'measure', ...raw.measure };
  }
  const rule = raw.rule ?? {};
  const reachable = levels.slice(1).map((level) => level.id);
  for (const level of Object.keys(rule)) {
    if (!reachable.includes(level))
      problems.push(
        error(
          'unknown-level',
          { level, allowed: reachable.join(', '), suggestion: suggestionFor(level, reachable) },
          source.placeOfKey([...path, 'rule', level]),
        ),
      );
  }
  const top = reachable.at(-1) ?? '';
  if (!(top in rule)) problems.push(error('no-top-level', { level: top }, source.placeOfKey([...path, 'rule'])));
  const conditions = reachable
    .filter((level) => level in rule)
    .map((level) => ({
      level,
      condition: loadCondition(rule[level], [...path, 'rule', level], { source, questions, problems }),
    }));
  const levelsWithCondition = conditions.flatMap(({ level, condition }) =>
    condition === null ? [] : [{ level, condition }],
  );
  return levelsWithCondition.length < conditions.length ? null : { kind: 'levels', levels: levelsWithCondition };
}

function toLevel(raw: { id: string; title?: string | undefined; score: number }): Level {
  return { id: raw.id, title: raw.title ?? null, score: raw.score };
}

function inherit(scoring: Scoring, own: ScoringKeys): Scoring {
  const missing =
    own.missing === undefined
      ? scoring.missing
      : typeof own.missing === 'string'
        ? own.missing
        : { countAs: own.missing['count-as'] };
  return {
    aggregate: own.aggregate ?? scoring.aggregate,
    weigh: own.weigh ?? scoring.weigh,
    missing,
    round: own.round ?? scoring.round,
    enough: own.enough ?? scoring.enough,
  };
}

/** A geometric mean is refused where it is asked for over anything that may score 0, however deep. */
function checkGeometricMean(
  own: ScoringKeys | undefined,
  parts: { readonly areas: readonly Area[]; readonly items?: readonly Item[] },
  source: Source,
  problems: Problem[],
): void {
  const mayBeZero = (item: Item): boolean =>
    item.rule.kind === 'measure' || item.levels.some((level) => level.score === 0);
  if (own?.aggregate === 'geometric-mean' && itemsOf(parts).some(({ item }) => mayBeZero(item)))
    problems.push(error('zero-in-geometric-mean', {}, source.place(['scoring', 'aggregate'])));
}

function checkLevels(
  levels: readonly { id: string; score: number }[],
  source: Source,
  path: Path,
  problems: Problem[],
): void {
  const rising = levels.every((level, index) => index === 0 || level.score > (levels[index - 1]?.score ?? 0));
  const reserved = levels.some((level) => level.id === 'open' || level.id === 'not-applicable');
  const twice = new Set(levels.map((level) => level.id)).size < levels.length;
  if (levels.length < 2 || !rising || reserved || twice) problems.push(error('bad-levels', {}, source.place(path)));
}

function checkBands(bands: readonly { from: number }[], source: Source, problems: Problem[]): void {
  const rising = bands.every((band, index) =>
    index === 0 ? band.from === 0 : band.from > (bands[index - 1]?.from ?? 0),
  );
  if (!rising) problems.push(error('bad-bands', {}, source.place(['bands'])));
}
