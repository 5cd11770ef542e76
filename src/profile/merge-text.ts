import { isDeepStrictEqual } from 'node:util';
import { edited } from '../source/edit.ts';
import type { Plain } from '../source/plain.ts';
import type { Source } from '../source/source.ts';
import { plainAnswer, plainPlanLine, plainStatement } from './edit-profile.ts';
import type { Answer, Profile } from './profile.ts';

/** A profile with the text it was read from. */
export interface ProfileText {
  readonly source: Source;
  readonly profile: Profile;
}

type Block = { readonly [key: string]: Plain };

/**
 * The text of merged profiles: that of the first one, in which only what the others add or change is new.
 * Comments and keys that begin with `x-` stay in the first file; those of the others are not carried over.
 */
export function mergedText(merged: Profile, files: readonly [ProfileText, ...ProfileText[]]): string {
  const [first] = files;
  const head = blockOf(first);
  const changed = <K extends keyof Profile>(key: K, name: string, plain: Plain): Block =>
    isDeepStrictEqual(merged[key], first.profile[key]) ? {} : { [name]: plain };
  return edited(first.source, {
    ...head,
    ...changed('country', 'country', { ...(head['country'] as Block), name: merged.country.name }),
    ...changed('roles', 'roles', [...merged.roles]),
    ...changed('asOf', 'as-of', merged.asOf),
    ...changed('status', 'status', merged.status),
    ...changed(
      'preparedBy',
      'prepared-by',
      merged.preparedBy.map(({ name, organisation }) => ({ name, ...(organisation === null ? {} : { organisation }) })),
    ),
    ...changed('basis', 'basis', merged.basis),
    ...changed('exercise', 'exercise', merged.exercise),
    ...changed('told', 'told', merged.told),
    ...changed('frameworks', 'frameworks', merged.frameworks),
    ...changed('ministries', 'ministries', merged.ministries),
    answers: Object.fromEntries([...merged.answers].map(([id, answer]) => [id, answerIn(files, id, answer)])),
    ...changed('plan', 'plan', merged.plan.map(plainPlanLine)),
  });
}

/** The answer as the first file that has it writes it; anew where none has it as it is now. */
function answerIn(files: readonly ProfileText[], id: string, answer: Answer): Plain {
  const same = files.find(({ profile }) => isDeepStrictEqual(profile.answers.get(id), answer));
  if (same !== undefined) return (blockOf(same)['answers'] as Block)[id] ?? null;
  if (answer.kind === 'contested') return { contested: answer.statements.map(plainStatement) };
  if (answer.kind === 'answer') return plainAnswer(answer);
  throw new Error(`the answer to ${id} has an error and cannot be merged`);
}

function blockOf({ source }: ProfileText): Block {
  return source.value as Block;
}
