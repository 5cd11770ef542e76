import { type AnswerSet, accepts, type Value } from '../framework/answer-set.ts';
import type { Library } from '../framework/library.ts';
import type { Words } from '../language/words.ts';
import { suggestionFor } from '../problem/suggestion.ts';

/** Answers to suppose, by question, from arguments as `welfare-fund=operating` or `channels=banks,post`; a sentence where one means nothing. */
export function suppositions(
  given: readonly string[],
  { questions }: Library,
  words: Words,
): ReadonlyMap<string, Value> | string {
  const text = words.plan.whatIf;
  const answers = new Map<string, Value>();
  for (const pair of given) {
    const [, id = '', written = ''] = /^\s*([^=]+?)\s*=\s*(.*?)\s*$/s.exec(pair) ?? [];
    if (id === '') return text.noPair({ found: pair });
    const question = questions.get(id);
    if (question === undefined)
      return text.unknownQuestion({ question: id, suggestion: suggestionFor(id, [...questions.keys()]) });
    if (answers.has(id)) return text.twice({ question: id });
    const value = readAs(question.answers, written);
    if (!accepts(question.answers, value)) {
      const wrong = [value].flat().find((one) => !isAllowed(question.answers, one)) ?? written;
      return text.badAnswer({
        answer: String(wrong),
        question: id,
        allowed: allowedIn(question.answers, words),
        suggestion: suggestionFor(String(wrong), idsOf(question.answers)),
      });
    }
    answers.set(id, value);
  }
  return answers;
}

function readAs(set: AnswerSet, written: string): Value {
  if (set.kind === 'choices') return written === '' ? [] : written.split(',').map((id) => id.trim());
  return set.kind === 'number' && /^-?\d+(\.\d+)?$/.test(written) ? Number(written) : written;
}

function isAllowed(set: AnswerSet, value: string | number): boolean {
  return set.kind !== 'choices' || idsOf(set).includes(String(value));
}

function idsOf(set: AnswerSet): readonly string[] {
  return set.kind === 'choice' || set.kind === 'choices' ? set.allowed.map(({ id }) => id) : [];
}

function allowedIn(set: AnswerSet, words: Words): string {
  const { allowed } = words.plan.whatIf;
  if (set.kind === 'number') return allowed.number(set);
  if (set.kind === 'date') return allowed.day;
  const ids = idsOf(set).join(', ');
  return set.kind === 'choices' ? allowed.several(ids) : ids;
}
