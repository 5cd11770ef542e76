import type { Assessment } from '../assess/assess.ts';
import { assess } from '../assess/assess.ts';
import { applies, type Finding } from '../assess/finding.ts';
import type { Framework } from '../framework/framework.ts';
import { itemsOf, topLevel } from '../framework/framework.ts';
import type { Library } from '../framework/library.ts';
import { explainFinding } from '../gap/explain.ts';
import { type Gap, gapOf, isToSettle } from '../gap/gaps.ts';
import { stepsTo } from '../gap/steps.ts';
import { whatIf } from '../gap/what-if.ts';
import type { Words } from '../language/words.ts';
import { indented, wrap } from '../language/wrap.ts';
import { suggestionFor } from '../problem/suggestion.ts';
import type { Profile } from '../profile/profile.ts';
import { formatGain, formatScore } from '../score/format-score.ts';
import { flatAreas, scoreFramework } from '../score/score-framework.ts';
import { plainText } from '../source/plain-text.ts';
import { wayLines } from './gaps.ts';
import { openOne } from './open-profiles.ts';
import { itemTitle, outcomePhrase, outcomeWord } from './print-finding.ts';
import { frameworkHead, profileHead } from './print-score.ts';
import type { CommonOptions, Rim, Status } from './rim.ts';

/** `explain`: the whole reason for the outcome of one item. */
export async function explain(rim: Rim, path: string, item: string, options: CommonOptions): Promise<Status> {
  const { words } = options;
  const opened = await openOne(rim, options, path);
  if (opened === null) return 1;
  const { library, profile } = opened;
  const named = library.frameworks.flatMap((framework) =>
    itemsOf(framework).map((placed) => ({ framework, name: `${framework.id}/${placed.item.id}` })),
  );
  const found = named.find(({ name }) => name === item);
  if (found === undefined) {
    rim.err(
      `${words.commands.unknownItem({
        item,
        suggestion: suggestionFor(
          item,
          named.map(({ name }) => name),
        ),
      })}\n`,
    );
    return 2;
  }
  const assessment = await assess(found.framework, profile, library.questions);
  const finding = assessment.findings.find((one) => `${found.framework.id}/${one.item.id}` === item);
  if (finding === undefined) throw new Error(`no finding on ${item}`);
  rim.out(`${(await explanation(finding, assessment, library, words, rim.columns)).join('\n')}\n`);
  return 0;
}

async function explanation(
  finding: Finding,
  assessment: Assessment,
  library: Library,
  words: Words,
  columns: number,
): Promise<readonly string[]> {
  const text = words.commands.explain;
  const { framework, profile } = assessment;
  const { item } = finding;
  const paragraph = (heading: string, body: string): readonly string[] =>
    body === '' ? [] : ['', heading, indented(plainText(body), columns, 2)];
  const gap = gapOf(finding, assessment, library);
  return [
    profileHead(profile, words),
    ...wrap(frameworkHead(framework, words), columns),
    '',
    ...wrap(itemTitle(item, words), columns),
    ...paragraph(text.agreed, item.text),
    indented(
      text.reference({
        locator: plainText(item.reference.locator),
        provenance: text.provenance[item.reference.provenance],
      }),
      columns,
      2,
    ),
    ...(item.reference.url === null ? [] : [`  ${plainText(item.reference.url)}`]),
    ...(item.verified === null
      ? []
      : [indented(text.verified({ by: plainText(item.verified.by), on: plainText(item.verified.on) }), columns, 2)]),
    ...paragraph(text.outcome, outcomePhrase(finding, words)),
    '',
    text.why,
    ...explainFinding(finding, library, words).map((line) => {
      const indent = '  '.repeat(line.depth);
      return indented(
        line.question === null ? line.text : `${line.text} — ${text.truth[line.truth]}`,
        columns,
        indent.length + 6,
        `${line.decisive ? '  * ' : '    '}${indent}- `,
      );
    }),
    `  ${text.decisive}`,
    ...paragraph(text.rule, item.whyThisRule),
    ...paragraph(text.note, item.note),
    ...(await stepLines(finding, gap, assessment, library, words, columns)),
    ...paragraph(text.remedy, item.remedy),
    ...inScore(finding, gap, assessment, words, columns),
  ];
}

async function stepLines(
  finding: Finding,
  gap: Gap | null,
  assessment: Assessment,
  library: Library,
  words: Words,
  columns: number,
): Promise<readonly string[]> {
  const text = words.commands.explain;
  const { profile, framework } = assessment;
  if (!applies(finding) || (gap === null && !isToSettle(finding))) return [];
  const top = topLevel(finding.item).id;
  const toTop = gap?.toTop ?? { level: top, steps: stepsTo(finding.item, top, assessment, library.questions) };
  const moves = await sideEffects(finding, toTop.steps ?? [], framework, profile, library, words, columns);
  return [
    '',
    text.steps,
    ...(gap?.toNext ? wayLines(gap.toNext, { finding }, profile, library, words, columns) : []),
    ...wayLines(toTop, { finding }, profile, library, words, columns),
    ...(moves.length === 0 ? [] : ['', text.alsoMoves, ...moves]),
  ];
}

async function sideEffects(
  finding: Finding,
  steps: NonNullable<Gap['toTop']['steps']>,
  framework: Framework,
  profile: Profile,
  library: Library,
  words: Words,
  columns: number,
): Promise<readonly string[]> {
  const results = await whatIf(profile, new Map(steps.map(({ question, to }) => [question, to])), library);
  return results
    .flatMap(({ moved }) => moved)
    .filter((move) => !(move.framework === framework && move.before.item === finding.item))
    .map(({ framework: other, before, after }) =>
      indented(
        words.commands.explain.alsoMovesLine({
          title: itemTitle(before.item, words),
          framework: plainText(other.title),
          before: outcomePhrase(before, words),
          after: outcomeWord(after, words),
        }),
        columns,
        4,
        '  -',
      ),
    );
}

function inScore(
  finding: Finding,
  gap: Gap | null,
  assessment: Assessment,
  words: Words,
  columns: number,
): readonly string[] {
  const text = words.commands.explain;
  const score = scoreFramework(assessment);
  const framework = plainText(assessment.framework.title);
  const area = flatAreas(score.areas).find(({ area: one }) => one.area === finding.areas.at(-1))?.area;
  return [
    '',
    text.inScore,
    ...(area === undefined
      ? []
      : [
          indented(
            text.weight({
              weight: String(finding.item.weight),
              area: plainText(area.area.title),
              score: formatScore(area.score, area.area.scoring, words),
            }),
            columns,
            2,
          ),
        ]),
    indented(
      text.total({ framework, score: formatScore(score.score, assessment.framework.scoring, words) }),
      columns,
      2,
    ),
    ...(gap === null || gap.gain === 0
      ? []
      : [indented(text.gain({ gain: formatGain(gap.gain), framework }), columns, 2)]),
  ];
}
