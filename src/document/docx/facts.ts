import type { Block, Fact } from '../blocks.ts';
import type { DocxContext } from './context.ts';
import { styleIds } from './look.ts';
import { paragraph, runs, together } from './markup.ts';
import { table, tableCell, tableRow } from './table-markup.ts';

/** How blocks are written; given by what writes all kinds, because facts hold blocks themselves. */
export type Written = (blocks: readonly Block[], level: number, context: DocxContext) => readonly string[];

/** Names beside what is said under them. What holds more than text stands below its name, with the whole width to itself. */
export function factsBlock(
  facts: readonly Fact[],
  level: number,
  context: DocxContext,
  written: Written,
): readonly string[] {
  const groups: Fact[][] = [];
  for (const fact of facts) {
    const last = groups.at(-1);
    if (last !== undefined && isText(fact) && last.every(isText)) last.push(fact);
    else groups.push([fact]);
  }
  return groups.flatMap((group) =>
    group.every(isText)
      ? [beside(group, level, context, written)]
      : group.flatMap(({ name, value }) => [
          paragraph({ style: styleIds.factName, keepNext: true }, runs(name)),
          ...written(value, level, context),
        ]),
  );
}

function isText({ value }: Fact): boolean {
  return value.every(({ kind }) => ['paragraph', 'list', 'tree'].includes(kind));
}

function beside(facts: readonly Fact[], level: number, context: DocxContext, written: Written): string {
  const name = Math.round(context.width * 0.23);
  const rest = context.width - name;
  const narrow = { ...context, styles: { ...context.styles, paragraph: styleIds.fact }, width: rest };
  const rows = facts.map((fact) => {
    const short = fact.value.length <= 1 && fact.value[0]?.kind === 'paragraph';
    return tableRow(short ? 'whole' : 'loose', [
      tableCell(name, paragraph({ style: styleIds.factName }, runs(fact.name))),
      tableCell(rest, orEmpty(written(fact.value, level, narrow))),
    ]);
  });
  return table({ style: styleIds.facts, widths: [name, rest], head: false }, rows);
}

/** A cell needs a paragraph. */
function orEmpty(written: readonly string[]): string {
  return written.length === 0 ? paragraph({ style: styleIds.fact }, '') : together(written);
}
