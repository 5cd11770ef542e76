import type { Assessment } from '../assess/assess.ts';
import type { Finding } from '../assess/finding.ts';
import { questionsOfItem, withParents } from '../framework/crosswalk.ts';
import type { Area, Framework, Item } from '../framework/framework.ts';
import type { Library } from '../framework/library.ts';
import type { Score } from '../score/score.ts';
import { type FrameworkScore, flatAreas, scoreFramework } from '../score/score-framework.ts';
import type { AnswerChange } from './answers.ts';
import { type ItemMovement, itemMovement, type Movement, scoreMovement } from './movement.ts';

/** Why an item came out otherwise. */
export interface Reason {
  /** The answers that count otherwise than before, among those the item asks for and those that these follow. */
  readonly answers: readonly AnswerChange[];
  /** True where the country's roles changed, and with them whether the item or a question of it applies. */
  readonly roles: boolean;
}

/** An item that came out otherwise. */
export interface ItemChange {
  readonly framework: Framework;
  readonly before: Finding;
  readonly after: Finding;
  readonly movement: ItemMovement;
  readonly reason: Reason;
}

/** An area whose score moved. */
export interface AreaChange {
  readonly area: Area;
  /** 0 for the outermost. */
  readonly depth: number;
  readonly before: Score;
  readonly after: Score;
  readonly movement: Movement;
}

/** One framework before and after. */
export interface FrameworkChange {
  readonly framework: Framework;
  readonly before: FrameworkScore;
  readonly after: FrameworkScore;
  /** `null` where value, interval and coverage are the same. */
  readonly movement: Movement | null;
  /** The areas whose score moved, outermost first, in the framework's order. */
  readonly areas: readonly AreaChange[];
  /** The items that came out otherwise, in the framework's order. */
  readonly items: readonly ItemChange[];
}

/** What moved from one assessment to a later one by the same framework. */
export function frameworkChange(
  earlier: Assessment,
  later: Assessment,
  answers: readonly AnswerChange[],
  library: Library,
): FrameworkChange {
  const { framework } = later;
  const found = new Map(later.findings.map((finding) => [finding.item.id, finding]));
  const items = earlier.findings.flatMap((before): ItemChange[] => {
    const after = found.get(before.item.id);
    const movement = after === undefined ? null : itemMovement(before, after);
    if (after === undefined || movement === null) return [];
    return [{ framework, before, after, movement, reason: reasonOf(after.item, earlier, later, answers, library) }];
  });
  const [before, after] = [scoreFramework(earlier), scoreFramework(later)];
  const under = (area: Area): readonly ItemMovement[] =>
    items.filter(({ after: { areas } }) => areas.includes(area)).map(({ movement }) => movement);
  const old = new Map(flatAreas(before.areas).map(({ area }) => [area.area.id, area.score]));
  const areas = flatAreas(after.areas).flatMap(({ area: { area, score }, depth }): AreaChange[] => {
    const was = old.get(area.id);
    const movement = was === undefined ? null : scoreMovement(was, score, under(area));
    return was === undefined || movement === null ? [] : [{ area, depth, before: was, after: score, movement }];
  });
  const all = items.map(({ movement }) => movement);
  return { framework, before, after, movement: scoreMovement(before.score, after.score, all), areas, items };
}

function reasonOf(
  item: Item,
  earlier: Assessment,
  later: Assessment,
  answers: readonly AnswerChange[],
  { questions }: Library,
): Reason {
  const asked = withParents(questionsOfItem(item), questions);
  const shares = (concerns: Item['concerns'], { profile }: Assessment): boolean =>
    concerns.some((role) => profile.roles.includes(role));
  const concerned = [item.concerns, ...asked.map((id) => questions.get(id)?.concerns ?? [])];
  return {
    answers: answers.filter(({ question, counts }) => counts && asked.includes(question.id)),
    roles: concerned.some((concerns) => shares(concerns, earlier) !== shares(concerns, later)),
  };
}
