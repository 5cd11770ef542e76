import { plainAnswer, plainStatement } from '../profile/edit-profile.ts';
import type { Answer } from '../profile/profile.ts';
import { edited } from '../source/edit.ts';
import type { Plain } from '../source/plain.ts';
import type { Source } from '../source/source.ts';
import type { Change } from './import-plan.ts';

type Block = { readonly [key: string]: Plain };

/** The text of a profile with all changes of an import in it: only the lines of the answers that change are new, comments and all else stay. */
export function importedText(source: Source, changes: readonly Change[]): string {
  const value = source.value as Block;
  const answers: { [key: string]: Plain } = { ...(value['answers'] as Block | null | undefined) };
  for (const { question, after } of changes) {
    if (after === null) delete answers[question.id];
    else answers[question.id] = plainOf(after, question.id);
  }
  return edited(source, { ...value, answers });
}

function plainOf(answer: Answer, id: string): Plain {
  if (answer.kind === 'contested') return { contested: answer.statements.map(plainStatement) };
  if (answer.kind === 'answer') return plainAnswer(answer);
  throw new Error(`an import cannot give ${id} a faulty answer`);
}
