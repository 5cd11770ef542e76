import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { formatJson } from '../../src/report/json.ts';
import type { Report } from '../../src/report/report-model.ts';
import { fromJsonSchema } from './json-schema.ts';
import { madeUpLibrary, madeUpProfile, reportOn } from './made-up.ts';
import { philippines, shippedLibrary } from './shipped.ts';
import { profileOf } from './small-library.ts';

const schema = fromJsonSchema(JSON.parse(readFileSync('docs/report.schema.json', 'utf8')));

const issues = (json: string): readonly string[] =>
  (v.safeParse(schema, JSON.parse(json)).issues ?? []).map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);

const madeUp: Report = await reportOn(profileOf(madeUpProfile, madeUpLibrary), madeUpLibrary);

describe('the report as JSON', () => {
  test('has the documented shape, whatever the answers are', () => {
    expect(issues(formatJson(madeUp))).toEqual([]);
  });

  test('has it for a shipped profile against every shipped framework', async () => {
    expect(issues(formatJson(await reportOn(philippines, shippedLibrary)))).toEqual([]);
  });

  test('the documented shape notices a key too many, a key too few and a wrong value', () => {
    const { gaps, ...rest } = madeUp;
    const broken = { gapwalkReport: '1', ...rest, more: 1, made: 3 };
    expect(gaps.length).toBe(1);
    expect(issues(JSON.stringify(broken)).join('\n')).toMatch(/made: .*string[\s\S]*gaps: [\s\S]*more: /);
  });

  test('gives the numbers unrounded, and unknown ones as null', () => {
    const written: { readonly gaps: readonly { readonly gaps: readonly { readonly gain: number }[] }[] } = JSON.parse(
      formatJson(madeUp),
    );
    expect(written.gaps[0]?.gaps[0]?.gain).toBe(madeUp.gaps[0]?.gaps[0]?.gain);
    expect(formatJson(madeUp)).toContain('"because": null');
  });
});
