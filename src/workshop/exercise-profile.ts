import type { Words } from '../language/words.ts';
import { profileFormat } from '../profile/load-profile.ts';
import type { Exercise } from './exercise.ts';

/** The text of the profile that participants begin with: the case's country, roles and day, and no answers. It says which case it is of, and holds nothing of the key. */
export function exerciseProfileText({ id, title, told, country, roles, asOf }: Exercise, words: Words): string {
  const text = words.exercise.file;
  return [
    `# ${text.title({ title })}`,
    `gapwalk: "${profileFormat}"`,
    `country: {name: ${JSON.stringify(country)}, fictional: true}`,
    `roles: [${roles.join(', ')}]`,
    `as-of: ${asOf}`,
    'status: draft',
    `exercise: ${id}  # ${text.exercise}`,
    `told: ${told}`,
    `basis: ${JSON.stringify(text.basis({ title }))}`,
    'answers: {}',
    '',
  ].join('\n');
}
