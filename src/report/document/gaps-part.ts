import {
  type Block,
  column,
  type Fact,
  fact,
  note,
  numberColumn,
  paragraph,
  prose,
  proseFact,
  type Rich,
  type Section,
  section,
  text,
} from '../../document/blocks.ts';
import type { Words } from '../../language/words.ts';
import type { FrameworkGaps, GapReport, ToSettleReport, WayReport } from '../gap-report.ts';
import type { PlanLineReport } from '../plan-report.ts';
import { gapId, itemTitle, markedTitle, openId, placeText, questionTitle } from './rich.ts';

/** The gaps of each framework, by gain, each with its reason, steps and plan; then what is still to settle. */
export function gapsPart(frameworks: readonly FrameworkGaps[], words: Words): Section {
  const t = words.report.gaps;
  if (frameworks.length === 0) return section('gaps', [text(t.title)], [note(t.noFrameworks)]);
  return section(
    'gaps',
    [text(t.title)],
    [
      note(t.intro),
      ...frameworks.map(({ framework, title, gaps, toSettle }) =>
        section(
          `gaps/${framework}`,
          [text(title)],
          [
            ...(gaps.length === 0
              ? [note(t.none)]
              : [glanceTable(title, gaps, words), ...gaps.map((gap) => gapSection(gap, words))]),
            ...(toSettle.length === 0 ? [] : toSettleBlocks(title, toSettle, words)),
          ],
        ),
      ),
    ],
  );
}

/** All gaps of a framework on a page or two, each leading to its own section. */
function glanceTable(framework: string, gaps: readonly GapReport[], words: Words): Block {
  const t = words.report.gaps;
  return {
    kind: 'table',
    caption: t.glance({ framework }),
    columns: [
      column(t.gap),
      column(t.outcomeColumn),
      numberColumn(t.gainColumn),
      numberColumn(t.stepsColumn),
      column(t.leadColumn),
      column(t.planColumn),
    ],
    rows: gaps.map((gap): readonly Rich[] => [
      itemTitle(gap.item),
      [text(gap.outcomeText)],
      [text(gap.gainText)],
      [text(gap.toTop.steps === null ? t.unknownSteps : String(gap.toTop.steps.length))],
      [text(gap.lead ?? words.report.none)],
      [text(planned(gap.plan, words))],
    ]),
  };
}

function planned(plan: readonly PlanLineReport[], words: Words): string {
  const t = words.report.gaps;
  const lines = plan.map(({ owner, due }) => t.planned({ owner, due: due === null ? null : words.explain.day(due) }));
  return lines.length === 0 ? t.noPlan : words.report.listed(lines);
}

function gapSection(gap: GapReport, words: Words): Section {
  const t = words.report.gaps;
  const { verified } = gap;
  const compared =
    verified === null ? [] : [text('; '), text(t.verified({ ...verified, on: words.explain.day(verified.on) }))];
  const facts: readonly Fact[] = [
    { name: t.agreed, value: prose(gap.text) },
    fact(t.place, text(words.report.joined(gap.areas)), text('; '), ...placeText(gap.place, words), ...compared),
    fact(t.stands, text(t.standing({ outcome: gap.outcomeText, points: gap.pointsText }))),
    fact(t.gain, text(t.gainPoints({ points: gap.gainText, framework: gap.item.frameworkTitle }))),
    { name: t.why, value: [reason(gap, words)] },
    ...proseFact(t.whyThisRule, gap.whyThisRule),
    ...(gap.toNext === null ? [] : [wayFact(t.toNext({ level: gap.toNext.title }), gap.toNext, words)]),
    wayFact(t.toTop({ level: gap.toTop.title }), gap.toTop, words),
    ...proseFact(t.remedy, gap.remedy),
    fact(t.lead, text(gap.lead ?? t.noLead)),
    { name: t.plan, value: planBlocks(gap.plan, words) },
    ...proseFact(t.note, gap.note),
  ];
  return section(gapId(gap.item), markedTitle(gap.item), [{ kind: 'facts', facts }]);
}

/** The levels that decided the outcome, each with its whole condition; the results that decided are strong. */
function reason({ why }: GapReport, words: Words): Block {
  const t = words.report.gaps;
  const lines = why.filter((_, index) => why.slice(0, index + 1).findLast(({ depth }) => depth === 0)?.decisive);
  return {
    kind: 'tree',
    lines: lines.map(({ depth, text: said, question, truth, decisive }) => ({
      depth,
      text: [
        text(said),
        ...(question === null
          ? []
          : [text(': '), { kind: decisive ? 'strong' : 'text', text: t.truth[truth] } as const]),
      ],
    })),
  };
}

function wayFact(name: string, { steps }: WayReport, words: Words): Fact {
  const t = words.report.gaps;
  if (steps === null) return fact(name, text(t.unreachable));
  if (steps.length === 0) return fact(name, text(t.nothingToDo));
  const items = steps.map((step): Rich => [questionTitle(step), text(' '), { kind: 'strong', text: step.text }]);
  return { name, value: [{ kind: 'list', ordered: true, items }] };
}

function planBlocks(plan: readonly PlanLineReport[], words: Words): readonly Block[] {
  const t = words.report.plan;
  if (plan.length === 0) return [paragraph(text(words.report.gaps.noPlan))];
  const items = plan.map(({ action, owner, due, state }): Rich => {
    const details = [
      ...(owner === null ? [] : [t.ownedBy(owner)]),
      ...(due === null ? [] : [t.dueOn(words.explain.day(due))]),
      t.states[state],
    ];
    return [text(t.line({ action, details: words.report.joined(details) }))];
  });
  return [{ kind: 'list', ordered: false, items }];
}

function toSettleBlocks(framework: string, toSettle: readonly ToSettleReport[], words: Words): readonly Block[] {
  const t = words.report.gaps;
  return [
    note(t.toSettleNote),
    {
      kind: 'table',
      caption: t.toSettle({ framework }),
      columns: [column(t.item), column(t.outcome), numberColumn(t.movable), column(t.questions)],
      rows: toSettle.map(({ item, outcomeText, movableText, questions }) => [
        itemTitle(item),
        [text(outcomeText)],
        [text(movableText)],
        questions.flatMap((question, index) => [
          ...(index === 0 ? [] : [text(' ')]),
          { kind: 'to' as const, text: question.ask, target: openId(question.question) },
        ]),
      ]),
    },
  ];
}
