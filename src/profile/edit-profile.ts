import { edited } from '../source/edit.ts';
import type { Plain } from '../source/plain.ts';
import type { Source } from '../source/source.ts';
import type { Answer, Evidence, Statement } from './profile.ts';

/** An answer as it is given, not contested and not faulty. */
export type GivenAnswer = Extract<Answer, { kind: 'answer' }>;

/** The text of a profile with one answer changed, added, or with `null` taken out. Only the lines of that answer change. */
export function withAnswer(source: Source, question: string, answer: GivenAnswer | null): string {
  const value = source.value as { readonly [key: string]: Plain };
  const answers = (value['answers'] ?? {}) as { readonly [key: string]: Plain };
  const { [question]: _before, ...others } = answers;
  const changed: Plain = answer === null ? others : { ...answers, [question]: plainAnswer(answer) };
  return edited(source, { ...value, answers: changed });
}

/** An answer as a file holds it: the bare value where nothing more is known. */
export function plainAnswer(answer: GivenAnswer): Plain {
  const { confidence, review, decided } = answer;
  const long = {
    ...plainStatement(answer),
    ...(confidence === null ? {} : { confidence }),
    ...(review === null ? {} : { review }),
    ...(decided === null ? {} : { decided: plainDecision(decided) }),
  };
  return Object.keys(long).length === 1 && !Array.isArray(long.answer) ? long.answer : long;
}

function plainStatement(statement: Statement): { readonly answer: Plain; readonly [key: string]: Plain } {
  const { said, because, evidence, by, on } = statement;
  return {
    answer: said.kind === 'value' ? said.value : said.kind,
    ...(because === null ? {} : { because }),
    ...(evidence.length === 0 ? {} : { evidence: evidence.map(plainEvidence) }),
    ...(by === null ? {} : { by }),
    ...(on === null ? {} : { on }),
  };
}

function plainDecision(decided: NonNullable<GivenAnswer['decided']>): Plain {
  const { by, on, because, from } = decided;
  return {
    by,
    ...(on === null ? {} : { on }),
    ...(because === null ? {} : { because }),
    from: from.map(plainStatement),
  };
}

function plainEvidence(evidence: Evidence): Plain {
  return Object.fromEntries(Object.entries(evidence).filter((entry): entry is [string, string] => entry[1] !== null));
}
