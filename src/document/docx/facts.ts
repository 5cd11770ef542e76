import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Block, Fact } from '../blocks.ts';
import type { DocxContext } from './context.ts';
import { runs } from './inlines.ts';
import { styleIds } from './look.ts';

/** How blocks are written; given by what writes all kinds, because facts hold blocks themselves. */
export type Written = (blocks: readonly Block[], level: number, context: DocxContext) => readonly (Paragraph | Table)[];

/** Names beside what is said under them. What holds more than text stands below its name, with the whole width to itself. */
export function factsBlock(
  facts: readonly Fact[],
  level: number,
  context: DocxContext,
  written: Written,
): readonly (Paragraph | Table)[] {
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
          new Paragraph({ style: styleIds.factName, keepNext: true, children: runs(name) }),
          ...written(value, level, context),
        ]),
  );
}

function isText({ value }: Fact): boolean {
  return value.every(({ kind }) => ['paragraph', 'list', 'tree'].includes(kind));
}

function beside(facts: readonly Fact[], level: number, context: DocxContext, written: Written): Table {
  const name = Math.round(context.width * 0.23);
  const widths = [name, context.width - name];
  const narrow = { ...context, paragraph: styleIds.fact, width: context.width - name };
  const cell = (index: number, children: readonly (Paragraph | Table)[]): TableCell =>
    new TableCell({ width: { size: widths[index] ?? 0, type: WidthType.DXA }, children });
  return new Table({
    style: styleIds.facts,
    layout: TableLayoutType.FIXED,
    width: { size: context.width, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstColumn: true, noHBand: true, noVBand: true },
    rows: facts.map(
      (fact) =>
        new TableRow({
          cantSplit: fact.value.length <= 1 && fact.value[0]?.kind === 'paragraph',
          children: [
            cell(0, [new Paragraph({ style: styleIds.factName, children: runs(fact.name) })]),
            cell(1, orEmpty(written(fact.value, level, narrow))),
          ],
        }),
    ),
  });
}

/** A cell needs a paragraph. */
function orEmpty(children: readonly (Paragraph | Table)[]): readonly (Paragraph | Table)[] {
  return children.length === 0 ? [new Paragraph({ style: styleIds.fact })] : children;
}
