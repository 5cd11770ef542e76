import { type Inline, type Rich, text } from '../../document/blocks.ts';
import type { Words } from '../../language/words.ts';
import type { Figures } from '../figures.ts';
import type { ItemReference, PlaceInDocument, QuestionReference } from '../references.ts';

/** An item's title, marked where it is reconstructed. */
export function itemTitle(item: ItemReference): Rich {
  return [{ kind: 'to', text: item.title, target: gapId(item) }, ...markOf(item)];
}

/** A title with the mark of a reconstructed text where it is one. */
export function markedTitle(marked: { readonly title: string; readonly reconstructed: boolean }): Rich {
  return [text(marked.title), ...markOf(marked)];
}

/** Several items in one line, each framework named once. */
export function itemTitles(items: readonly ItemReference[], words: Words): Rich {
  return items.flatMap((item, index) => {
    const before = items[index - 1];
    const same = before?.framework === item.framework;
    return [
      ...(before === undefined ? [] : [text(same ? '; ' : '. ')]),
      ...(same ? [] : [text(words.report.ofFramework(item.frameworkTitle))]),
      ...itemTitle(item),
    ];
  });
}

/** A question's text, leading to its answer in the annex. */
export function questionTitle({ question, ask }: QuestionReference): Inline {
  return { kind: 'to', text: ask, target: answerId(question) };
}

/** Where an item stands in its document and how that is known. */
export function placeText({ locator, provenance, url }: PlaceInDocument, words: Words): Rich {
  const known = text(words.report.frameworks.reference({ locator, provenance: words.terms.provenance[provenance] }));
  return url === null ? [known] : [known, text(' '), { kind: 'link', url }];
}

/** A score as a picture; nothing where nothing applies. */
export function barOf(figures: Figures, words: Words): Rich {
  if (figures.low === null || figures.high === null) return [];
  const { low, high, value } = figures;
  return [{ kind: 'bar', low, high, value, label: words.report.barLabel(figures) }];
}

/** The id of the section on a gap. */
export function gapId({ framework, item }: Pick<ItemReference, 'framework' | 'item'>): string {
  return `gap/${framework}/${item}`;
}

/** The id of the section on an open question. */
export function openId(question: string): string {
  return `open/${question}`;
}

/** The id of the section on a framework. */
export function frameworkId(framework: string): string {
  return `framework/${framework}`;
}

/** The id of the section on an answer. */
export function answerId(question: string): string {
  return `answer/${question}`;
}

function markOf({ reconstructed }: { readonly reconstructed: boolean }): Rich {
  return reconstructed ? [{ kind: 'mark' }] : [];
}
