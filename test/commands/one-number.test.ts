import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { percent } from '../../src/score/format-score.ts';
import { gapwalk } from './scenario.ts';

/** A score as the contract gives it. */
interface Figures {
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly coverage: number;
}

const root = path.resolve(import.meta.dirname, '../..');
const profile = 'profiles/philippines.yaml';

/** Halves up, as figures are shown; written here a second time on purpose. */
const shown = (points: number): string => String(Math.round(Number(points.toFixed(9))));

async function printed(...args: readonly string[]): Promise<string> {
  const ran = await gapwalk(args, root);
  expect(ran.status, ran.printed).toBe(0);
  return ran.printed.replace(/\s+/g, ' ');
}

test('score, explain and report give the same figures for the Philippines, with interval and coverage beside each', async () => {
  const { printed: json } = await gapwalk(['score', profile, '--format', 'json'], root);
  const scores = JSON.parse(json) as readonly {
    framework: string;
    score: Figures;
    findings: readonly { item: string; outcome: string }[];
  }[];
  expect(scores.length).toBeGreaterThan(1);
  const text = await printed('score', profile);
  const folder = mkdtempSync(path.join(tmpdir(), 'gapwalk-'));
  await printed('report', profile, '--format', 'html,md,json', '--to', folder);
  const reports = ['html', 'md'].map((ending) =>
    readFileSync(path.join(folder, `philippines-2025-09-30.${ending}`), 'utf8').replace(/\s+/g, ' '),
  );
  const model = JSON.stringify(JSON.parse(readFileSync(path.join(folder, 'philippines-2025-09-30.json'), 'utf8')));
  for (const { framework, score, findings } of scores) {
    const figure = `${shown(score.low)}–${shown(score.high)}`;
    const coverage = `${percent(score.coverage)}% covered`;
    const [item] = findings;
    const explained = await printed('explain', profile, `${framework}/${item?.item}`);
    for (const output of [text, explained, ...reports]) {
      expect(output).toContain(figure);
      expect(output).toContain(coverage);
    }
    for (const exact of [score.low, score.high, score.coverage]) expect(model).toContain(String(exact));
    if (score.value !== null) expect(model).toContain(String(score.value));
  }
}, 60_000);

test('every gap that gaps lists has the gain that explain gives', async () => {
  const all = await gapwalk(['gaps', profile, '--framework', 'colombo-2003', '--all'], root);
  const gains = [
    ...all.printed.replace(/\s+/g, ' ').matchAll(/Gap \d+ of \d+: (.*?) Colombo Ministerial.*?gain ([\d.]+) points/g),
  ];
  expect(gains.length).toBeGreaterThan(3);
  const { printed: json } = await gapwalk(['score', profile, '--framework', 'colombo-2003', '--format', 'json'], root);
  const [{ findings }] = JSON.parse(json) as [{ findings: readonly { item: string }[] }];
  const explained = await Promise.all(findings.map(({ item }) => printed('explain', profile, `colombo-2003/${item}`)));
  for (const [, title = '', gain = ''] of gains) {
    const mine = explained.find((one) => one.includes(title));
    expect(mine, title).toContain(`by ${gain} points`);
  }
}, 60_000);
