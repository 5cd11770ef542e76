import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { iso31661 } from 'iso-3166/1.js';
import { expect, test } from 'vitest';
import { readLibrary } from '../../src/framework/read-library.ts';
import { readProfile } from '../../src/profile/profile-file.ts';
import { gapwalk } from './scenario.ts';

const folder = (): string => mkdtempSync(path.join(tmpdir(), 'gapwalk-'));

test('a profile started for any country of ISO 3166-1 loads without a problem', async () => {
  const { library } = await readLibrary('frameworks');
  const frameworks = Object.fromEntries(library.frameworks.map(({ id, version }) => [id, version]));
  const home = folder();
  for (const { alpha2 } of iso31661) {
    const { status } = await gapwalk(['new', alpha2], home);
    expect(status, alpha2).toBe(0);
    const { profile, problems } = await readProfile(path.join(home, `${alpha2.toLowerCase()}.yaml`), library);
    expect(problems, alpha2).toEqual([]);
    expect(profile).toMatchObject({
      country: { code: alpha2, fictional: false },
      roles: ['origin', 'transit', 'destination'],
      frameworks,
    });
  }
});

test('a profile is started with the roles and in the file that are named, and never over another', async () => {
  const home = folder();
  await gapwalk(['new', 'ke', '--roles', 'destination,origin', '--to', 'kenya.yaml'], home);
  const file = path.join(home, 'kenya.yaml');
  expect(readFileSync(file, 'utf8')).toContain('roles: [origin, destination]');
  writeFileSync(file, 'mine');
  const again = await gapwalk(['new', 'KE', '--to', 'kenya.yaml'], home);
  expect(again.status).toBe(1);
  expect(again.printed).toContain('kenya.yaml exists already');
  expect(readFileSync(file, 'utf8')).toBe('mine');
});

test('what is no country is not started', async () => {
  for (const code of ['XA', 'ZZ', 'EU', 'Kenya']) expect((await gapwalk(['new', code], folder())).status, code).toBe(2);
});
