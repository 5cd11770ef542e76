import type { Framework } from '../framework/framework.ts';
import type { Role } from '../framework/question.ts';
import type { Words } from '../language/words.ts';
import { profileFormat } from './load-profile.ts';
import type { Country } from './profile.ts';

/** What a new profile is of. */
export interface NewProfile {
  readonly country: Country;
  /** At least one. */
  readonly roles: readonly Role[];
  /** As in `2025-06-30`. */
  readonly asOf: string;
  /** Those whose questions it begins with, each in its present version. */
  readonly frameworks: readonly Framework[];
}

/** The text of a profile without answers, with a comment on what each line of its head is for. */
export function newProfileText({ country, roles, asOf, frameworks }: NewProfile, words: Words): string {
  const text = words.commands.new.file;
  const name = JSON.stringify(country.name);
  const identity = country.code === null ? `name: ${name}, fictional: true` : `code: ${country.code}, name: ${name}`;
  const versions = frameworks.map(({ id, version }) => `${id}: ${JSON.stringify(version)}`);
  return [
    `# ${text.title({ name: country.name })}`,
    `gapwalk: "${profileFormat}"`,
    `country: {${identity}}`,
    `roles: [${roles.join(', ')}]  # ${text.roles}`,
    `as-of: ${asOf}  # ${text.asOf}`,
    `status: draft  # ${text.status}`,
    `# ${text.preparedBy}`,
    '# prepared-by: [{name: "", organisation: ""}]',
    `# ${text.basis}`,
    '# basis: ""',
    `# ${text.frameworks}`,
    `frameworks: {${versions.join(', ')}}`,
    'answers: {}',
    '',
  ].join('\n');
}

/** The longest name of a file that is made of a country's name, in characters. */
const longestName = 60;

/** A file name for a country without its ending: letters and figures of any script in lower case, as `cote-d-ivoire`; `profile` where nothing is left. */
export function fileStem(country: string): string {
  const letters = country
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase();
  const stem = [...letters.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')]
    .slice(0, longestName)
    .join('')
    .replace(/^-+|-+$/g, '');
  return stem === '' ? 'profile' : stem;
}
