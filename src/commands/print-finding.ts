import { type Finding, outcomeOf } from '../assess/finding.ts';
import type { Item } from '../framework/framework.ts';
import { describeLevel } from '../gap/describe.ts';
import type { Words } from '../language/words.ts';
import { formatPoints } from '../score/format-score.ts';
import { plainText } from '../source/plain-text.ts';

/** An item's title, with a sign where it is reconstructed. */
export function itemTitle(item: Item, words: Words): string {
  return `${plainText(item.title)}${item.reference.provenance === 'reconstructed' ? words.commands.frameworks.mark : ''}`;
}

/** The outcome in words: the level reached, both ends where it is open, the score where it is measured. */
export function outcomePhrase(finding: Finding, words: Words): string {
  const text = words.commands.explain;
  switch (finding.kind) {
    case 'not-applicable':
      return finding.why === 'role' ? text.notApplicableRole : text.notApplicableAnswers;
    case 'open':
      return text.openBetween({
        low: describeLevel(finding.low.level, words),
        high: describeLevel(finding.high.level, words),
      });
    case 'decided': {
      const outcome = describeLevel(finding.low.level, words);
      return finding.item.rule.kind === 'measure'
        ? text.measured({ outcome, score: formatPoints(finding.low.score, words) })
        : text.outcomeIs(outcome);
    }
  }
}

/** The outcome as one word of the interface. */
export function outcomeWord(finding: Finding, words: Words): string {
  return finding.kind === 'decided'
    ? describeLevel(finding.low.level, words)
    : (words.terms.outcome[outcomeOf(finding)] ?? outcomeOf(finding));
}
