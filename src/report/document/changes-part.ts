import { type Block, column, note, type Rich, type Section, section, text } from '../../document/blocks.ts';
import type { Words } from '../../language/words.ts';
import type { AnswerChangeReport, ChangesReport, FrameworkChangeReport } from '../changes-report.ts';
import type { Report } from '../report-model.ts';
import { heatMapOf } from './charts.ts';
import { frameworkId, itemTitle, itemTitles, markedTitle, questionTitle } from './rich.ts';

/** What changed since an earlier profile; nothing where there is none. */
export function changesPart({ changes, cover }: Report, words: Words): readonly Section[] {
  if (changes === null) return [];
  const t = words.report.changes;
  const since = words.explain.day(changes.since);
  const days = { earlier: t.earlier({ day: since }), today: t.today({ day: words.explain.day(cover.asOf) }) };
  return [
    section(
      'changes',
      [text(t.title({ since }))],
      [
        note(t.known),
        ...(changes.frameworks.length === 0 ? [] : [frameworksTable(changes, days, words)]),
        ...changes.frameworks.map((change) => frameworkSection(change, days, words)),
        section('changes/answers', [text(t.answers)], answers(changes, days, words)),
        ...(changes.plan.length === 0 ? [] : [section('changes/plan', [text(t.plan)], [planTable(changes, words)])]),
      ],
    ),
  ];
}

interface Days {
  readonly earlier: string;
  readonly today: string;
}

function frameworksTable({ frameworks }: ChangesReport, { earlier, today }: Days, words: Words): Block {
  const t = words.report.changes;
  return {
    kind: 'table',
    caption: t.frameworksCaption,
    columns: [t.framework, earlier, today, t.movement].map(column),
    rows: frameworks.map(({ framework, title, before, after, movement }) => [
      [{ kind: 'to', text: title, target: frameworkId(framework) }],
      [text(before.text)],
      [text(after.text)],
      [text(movement === null ? t.same : t.movements[movement])],
    ]),
  };
}

function frameworkSection(change: FrameworkChangeReport, { earlier, today }: Days, words: Words): Section {
  const t = words.report.changes;
  const { framework, title, areas, items } = change;
  const map = heatMapOf(
    { id: `chart/changes/${framework}`, caption: t.mapCaption({ framework: title }), columns: [earlier, today] },
    areas.map(({ title: area, before, after }) => ({ title: area, figures: [before, after] })),
    words,
  );
  return section(
    `changes/${framework}`,
    [text(title)],
    [
      ...(areas.length === 0 ? [] : [map]),
      {
        kind: 'table',
        caption: t.areasCaption({ framework: title }),
        columns: [t.area, earlier, today, t.movement].map(column),
        rows: areas.map((area) => [
          markedTitle(area),
          [text(area.before.text)],
          [text(area.after.text)],
          [text(area.movement === null ? t.same : t.movements[area.movement])],
        ]),
      },
      ...(items.length === 0 ? [note(t.noItems)] : [itemsTable(change, { earlier, today }, words)]),
    ],
  );
}

function itemsTable({ title, items }: FrameworkChangeReport, { earlier, today }: Days, words: Words): Block {
  const t = words.report.changes;
  return {
    kind: 'table',
    caption: t.itemsCaption({ framework: title }),
    columns: [t.item, earlier, today, t.movement, t.because].map(column),
    rows: items.map(({ item, before, after, movement, answers: because, roles }): readonly Rich[] => [
      itemTitle(item),
      [text(before)],
      [text(after)],
      [text(t.movements[movement])],
      [
        ...because.flatMap((question, index) => [...(index === 0 ? [] : [text(' ')]), questionTitle(question)]),
        ...(roles ? [text(because.length === 0 ? t.roles : ` ${t.roles}`)] : []),
        ...(because.length === 0 && !roles ? [text(t.noReason)] : []),
      ],
    ]),
  };
}

function answers({ answers: changed }: ChangesReport, { earlier, today }: Days, words: Words): readonly Block[] {
  const t = words.report.changes;
  if (changed.length === 0) return [note(t.nothing)];
  return [
    {
      kind: 'table',
      caption: t.answersCaption,
      columns: [t.question, earlier, today, t.change].map(column),
      rows: changed.map((change) => [
        [questionTitle(change)],
        [text(change.before ?? t.nothingSaid)],
        [text(change.after ?? t.nothingSaid)],
        [text(kindText(change, words))],
      ]),
    },
  ];
}

function kindText({ kind, around }: AnswerChangeReport, words: Words): string {
  const t = words.report.changes;
  return kind === 'same-answer' ? t.sameAnswer({ around: around.map((what) => t.around[what]) }) : t.kinds[kind];
}

function planTable({ plan }: ChangesReport, words: Words): Block {
  const t = words.report.changes;
  return {
    kind: 'table',
    caption: t.planCaption,
    columns: [t.action, t.gap, t.change].map(column),
    rows: plan.map(({ action, item, kind }) => [[text(action)], itemTitles([item], words), [text(t.planKinds[kind])]]),
  };
}
