import { followAnswer, type NewAnswer, type QuestionFollowed } from '../framework/migration.ts';
import { isBlock, isList, type Plain } from '../source/plain.ts';

/** An answer that is written otherwise than before; `null` where it can no longer be given: what was said counts as not known; of several choices it is left out where another is left. */
export interface AnswerCarried {
  readonly before: string | number;
  readonly after: NewAnswer;
}

type Maps = QuestionFollowed['maps'];

/** What a file says to a question, with its answers as they are after some maps; reasons, evidence and who said it stay. What is no answer stays as it is. */
export function withCarriedAnswers(
  value: Plain,
  maps: Maps,
): { readonly value: Plain; readonly answers: readonly AnswerCarried[] } {
  const answers = answersIn(value)
    .map((before) => ({ before, after: followAnswer(before, maps) }))
    .filter(({ before, after }) => before !== after);
  return { value: answers.length === 0 ? value : carriedValue(value, maps), answers };
}

/** Everything that a file answers to a question, each answer once: of every respondent, decided or not. */
export function answersIn(value: Plain): readonly (string | number)[] {
  if (isBlock(value)) {
    const own = value['answer'] ?? null;
    return [...new Set([...(isBlock(own) ? [] : answersIn(own)), ...statementsIn(value).flatMap(answersIn)])];
  }
  return (isList(value) ? value : [value]).filter((one) => typeof one === 'string' || typeof one === 'number');
}

function statementsIn({ also, contested, decided }: { readonly [key: string]: Plain }): readonly Plain[] {
  const from = decided !== undefined && isBlock(decided) ? decided['from'] : undefined;
  return [also, contested, from].flatMap((list) => (list !== undefined && isList(list) ? list.filter(isBlock) : []));
}

function carriedValue(value: Plain, maps: Maps): Plain {
  if (!isBlock(value)) return carriedAnswer(value, maps);
  const { answer, decided } = value;
  const inList = (key: string): { readonly [key: string]: Plain } => {
    const list = value[key];
    return list === undefined || !isList(list) ? {} : { [key]: list.map((one) => carriedStatement(one, maps)) };
  };
  return {
    ...value,
    ...(answer === undefined || isBlock(answer) ? {} : { answer: carriedAnswer(answer, maps) }),
    ...inList('also'),
    ...inList('contested'),
    ...(decided === undefined || !isBlock(decided) ? {} : { decided: carriedDecision(decided, maps) }),
  };
}

function carriedStatement(value: Plain, maps: Maps): Plain {
  return isBlock(value) ? carriedValue(value, maps) : value;
}

function carriedDecision(decided: { readonly [key: string]: Plain }, maps: Maps): Plain {
  const { from } = decided;
  return from === undefined || !isList(from)
    ? decided
    : { ...decided, from: from.map((one) => carriedStatement(one, maps)) };
}

function carriedAnswer(answer: Plain, maps: Maps): Plain {
  const after = (one: Plain): Plain =>
    typeof one === 'string' || typeof one === 'number' ? followAnswer(one, maps) : one;
  if (isList(answer)) {
    const left = [...new Set(answer.map(after).filter((one) => one !== null))];
    // An empty list would say that none of them holds, which nobody has said.
    return left.length === 0 && answer.length > 0 ? 'unknown' : left;
  }
  return answer === null ? null : (after(answer) ?? 'unknown');
}
