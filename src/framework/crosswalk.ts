import { questionsOf } from './condition.ts';
import { type Framework, type Item, itemsOf } from './framework.ts';
import type { Library } from './library.ts';
import type { Question } from './question.ts';

/** The questions that an item's rule or measure reads, in order of appearance. */
export function questionsOfItem(item: Item): readonly string[] {
  if (item.rule.kind === 'measure') return [item.rule.question];
  return [...new Set(item.rule.levels.flatMap(({ condition }) => questionsOf(condition)))];
}

/** The questions that the items of a framework read, in order of appearance. */
export function questionsOfFramework(framework: Framework): readonly string[] {
  return [...new Set(itemsOf(framework).flatMap(({ item }) => questionsOfItem(item)))];
}

/** A question with every item that its answer feeds. */
export interface CrosswalkRow {
  readonly question: string;
  readonly topic: string;
  readonly feeds: readonly { readonly framework: Framework; readonly item: Item }[];
}

/** Every question of the bank with the items it feeds, in the order of the bank; a question that feeds none is among them. */
export function crosswalk(library: Library): readonly CrosswalkRow[] {
  const feeds = new Map<string, { framework: Framework; item: Item }[]>();
  for (const framework of library.frameworks) {
    for (const { item } of itemsOf(framework)) {
      for (const question of questionsOfItem(item))
        feeds.set(question, [...(feeds.get(question) ?? []), { framework, item }]);
    }
  }
  return [...library.questions.values()].map(({ id, topic }) => ({ question: id, topic, feeds: feeds.get(id) ?? [] }));
}

/** How many questions two frameworks share, for every pair, in the order of the library. */
export function sharedQuestions(
  library: Library,
): readonly { readonly one: Framework; readonly other: Framework; readonly shared: number }[] {
  const used = library.frameworks.map((framework) => ({ framework, questions: questionsOfFramework(framework) }));
  return used.flatMap((one, index) =>
    used.slice(index + 1).map((other) => ({
      one: one.framework,
      other: other.framework,
      shared: one.questions.filter((question) => other.questions.includes(question)).length,
    })),
  );
}

/** Questions with those they follow, at any distance; a parent comes before the questions it opens. */
export function withParents(ids: readonly string[], questions: ReadonlyMap<string, Question>): readonly string[] {
  const all = new Set<string>();
  const add = (id: string): void => {
    const parent = questions.get(id)?.follows?.test.question;
    if (parent !== undefined) add(parent);
    all.add(id);
  };
  ids.forEach(add);
  return [...all];
}
