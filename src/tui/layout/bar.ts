import type { Score } from '../../score/score.ts';
import type { Line, Segment } from './segment.ts';

/**
 * The interval of a score on a scale of 0 to 100, with its value: `[··▒▒▒█▒▒··]`.
 * What does not apply has an empty scale; where nothing is decided the interval has no value in it.
 */
export function bar({ value, low, high }: Score, width: number): Line {
  const cells = Math.max(1, width - 2);
  const cellOf = (points: number): number => Math.min(cells - 1, Math.floor((points / 100) * cells));
  const drawn = Array.from({ length: cells }, (_, cell): Segment => {
    if (low === null || high === null) return { text: '·', style: 'faint' };
    if (value !== null && cell === cellOf(value)) return { text: '█', style: 'strong' };
    return cell >= cellOf(low) && cell <= cellOf(high) ? { text: '▒', style: 'range' } : { text: '·', style: 'faint' };
  });
  return joined([{ text: '[', style: 'faint' }, ...drawn, { text: ']', style: 'faint' }]);
}

/** Neighbours in one style become one segment. */
function joined(segments: readonly Segment[]): Line {
  const runs: Segment[] = [];
  for (const one of segments) {
    const last = runs.at(-1);
    if (last?.style === one.style) runs[runs.length - 1] = { text: last.text + one.text, style: one.style };
    else runs.push(one);
  }
  return runs;
}
