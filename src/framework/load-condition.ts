import { error, type Problem } from '../problem/problem.ts';
import { suggestionFor } from '../problem/suggestion.ts';
import { type Kind, kindOf } from '../source/shape.ts';
import type { Path, Source } from '../source/source.ts';
import { type AnswerSet, accepts, type ChoiceSet, type ChoicesSet, type Value } from './answer-set.ts';
import { type Condition, type Operator, operators, operatorsFor, type Test } from './condition.ts';
import type { Question } from './question.ts';

/** What a condition is read with: the file it stands in, the questions it may ask about, and the list that takes its problems. */
export interface ConditionContext {
  readonly source: Source;
  readonly questions: ReadonlyMap<string, Question>;
  readonly problems: Problem[];
}

const groups = ['all', 'any', 'not', 'some'] as const;

/** Reads a condition. What is wrong goes into the context's problems, and the result is then `null`. */
export function loadCondition(value: unknown, path: Path, context: ConditionContext): Condition | null {
  const { source, problems } = context;
  if (!isBlock(value)) {
    problems.push(error('not-a-condition', { allowed: groups.join(', ') }, source.place(path)));
    return null;
  }
  const keys = Object.keys(value);
  const [first, second] = keys.filter((key) => key === 'question' || (groups as readonly string[]).includes(key));
  if (first !== undefined && second !== undefined) {
    problems.push(error('two-conditions', { first, second }, source.placeOfKey([...path, second])));
    return null;
  }
  if (first === 'question') return loadTest(value, path, context);
  const stray = keys.filter((key) => key !== first);
  for (const key of stray)
    problems.push(
      error(
        'unknown-key',
        {
          key,
          suggestion: suggestionFor(key, groups),
          allowed: first === undefined ? ['question', ...groups].join(', ') : first,
        },
        source.placeOfKey([...path, key]),
      ),
    );
  if (stray.length > 0) return null;
  switch (first) {
    case 'all':
    case 'any': {
      const of = loadMembers(value[first], [...path, first], first, context);
      return of && { kind: first, of };
    }
    case 'not': {
      const of = loadCondition(value['not'], [...path, 'not'], context);
      return of && { kind: 'not', of };
    }
    case 'some':
      return loadSome(value['some'], [...path, 'some'], context);
    default:
      problems.push(error('not-a-condition', { allowed: groups.join(', ') }, source.place(path)));
      return null;
  }
}

/** Reads one comparison on one question; other keys of the block must be among `besides`. */
export function loadTest(
  value: Readonly<Record<string, unknown>>,
  path: Path,
  context: ConditionContext,
  besides: readonly string[] = [],
): Test | null {
  const { source, problems } = context;
  const before = problems.length;
  const question = loadQuestion(value['question'], path, context);
  const asked: Operator[] = [];
  for (const key of Object.keys(value)) {
    if (key === 'question' || besides.includes(key)) continue;
    if ((operators as readonly string[]).includes(key)) asked.push(key as Operator);
    else
      problems.push(
        error(
          'unknown-key',
          { key, suggestion: suggestionFor(key, operators), allowed: ['question', ...operators].join(', ') },
          source.placeOfKey([...path, key]),
        ),
      );
  }
  const [operator, further] = asked;
  if (operator === undefined) {
    if (problems.length === before)
      problems.push(error('not-a-condition', { allowed: groups.join(', ') }, source.place(path)));
    return null;
  }
  if (further !== undefined)
    problems.push(error('two-conditions', { first: operator, second: further }, source.placeOfKey([...path, further])));
  const operand = value[operator];
  if (question !== undefined) checkOperand(question, operator, operand, [...path, operator], context);
  if (question === undefined || problems.length > before) return null;
  return { kind: 'test', question: question.id, operator, operand: operand as Value };
}

function loadQuestion(
  id: unknown,
  path: Path,
  { source, questions, problems }: ConditionContext,
): Question | undefined {
  const at: Path = [...path, 'question'];
  const question = typeof id === 'string' ? questions.get(id) : undefined;
  if (id === undefined) problems.push(error('missing-key', { key: 'question' }, source.place(path)));
  else if (typeof id === 'number')
    problems.push(error('number-not-text', { written: source.written(at) ?? String(id) }, source.place(at)));
  else if (typeof id !== 'string')
    problems.push(error('wrong-kind', { wanted: 'text', found: kindOf(id) }, source.place(at)));
  else if (question === undefined)
    problems.push(
      error(
        'unknown-question',
        { question: id, suggestion: suggestionFor(id, [...questions.keys()]) },
        source.place(at),
      ),
    );
  return question;
}

function checkOperand(
  question: Question,
  operator: Operator,
  operand: unknown,
  path: Path,
  context: ConditionContext,
): void {
  const { source, problems } = context;
  const set = question.answers;
  if (!operatorsFor(set).includes(operator)) {
    problems.push(
      error(
        'no-such-comparison',
        { operator, question: question.id, allowed: operatorsFor(set).join(', ') },
        source.placeOfKey(path),
      ),
    );
    return;
  }
  if (operator === 'in' || operator === 'includesAll') {
    if (!Array.isArray(operand))
      problems.push(error('wrong-kind', { wanted: 'list', found: kindOf(operand) }, source.place(path)));
    else if (operand.length === 0) problems.push(error('empty-group', { group: operator }, source.place(path)));
    else
      for (const [index, member] of operand.entries())
        checkValue(question, member, operator === 'includesAll', [...path, index], context);
    return;
  }
  checkValue(question, operand, operator === 'includes', path, context);
}

function checkValue(
  question: Question,
  value: unknown,
  asMember: boolean,
  path: Path,
  context: ConditionContext,
): void {
  const accepted = asMember ? accepts(question.answers, [value]) : accepts(question.answers, value);
  if (!accepted) context.problems.push(outsideSet(question, value, context.source, path));
}

/** The problem of a value that is not among the answers to a question. */
export function outsideSet(question: Question, value: unknown, source: Source, path: Path): Problem {
  const set = question.answers;
  const place = source.place(path);
  if (set.kind === 'number') {
    if (typeof value === 'number' && kindOf(value) === 'number')
      return error(
        'number-outside-set',
        { value, question: question.id, min: set.min, max: set.max, unit: set.unit },
        place,
      );
    return error('wrong-kind', { wanted: 'number', found: kindOf(value) }, place);
  }
  const wanted: Kind = set.kind === 'choices' ? 'list' : 'text';
  const listForOne = set.kind !== 'choices' && Array.isArray(value);
  const oneForList = set.kind === 'choices' && accepts(set, [value]);
  if (listForOne || oneForList || kindOf(value) === 'nothing' || kindOf(value) === 'block')
    return error('wrong-kind', { wanted, found: kindOf(value) }, place);
  const block = Array.isArray(value) ? value.findIndex((member) => typeof member === 'object') : -1;
  if (Array.isArray(value) && block >= 0)
    return error('wrong-kind', { wanted: 'text', found: kindOf(value[block]) }, source.place([...path, block]));
  if (set.kind === 'date') return error('bad-date', { found: String(value) }, place);
  const allowed = set.allowed.map((answer) => answer.id);
  const given = Array.isArray(value) ? value.map(String) : [String(value)];
  const twice = given.find((id, index) => given.indexOf(id) < index);
  if (twice !== undefined && given.every((id) => allowed.includes(id)))
    return error('answer-twice', { value: twice, question: question.id }, place);
  const wrong = given.findIndex((id) => !allowed.includes(id));
  const asWritten = source.written(Array.isArray(value) ? [...path, wrong] : path);
  const written =
    kindOf(Array.isArray(value) ? value[wrong] : value) === 'text'
      ? (given[wrong] ?? '')
      : (asWritten ?? given.join(', '));
  return error(
    'value-outside-set',
    {
      value: written,
      question: question.id,
      allowed: allowedText(set),
      suggestion:
        idOfTitle(set, written) ??
        suggestionFor(
          written,
          allowed.filter((id) => id !== written),
        ),
    },
    place,
  );
}

function allowedText(set: AnswerSet): string {
  return set.kind === 'choice' || set.kind === 'choices'
    ? set.allowed.map(({ id, title }) => `${id} (${title})`).join(', ')
    : '';
}

function loadMembers(
  value: unknown,
  path: Path,
  group: string,
  context: ConditionContext,
): readonly Condition[] | null {
  if (!Array.isArray(value)) {
    context.problems.push(error('wrong-kind', { wanted: 'list', found: kindOf(value) }, context.source.place(path)));
    return null;
  }
  if (value.length === 0) {
    context.problems.push(error('empty-group', { group }, context.source.place(path)));
    return null;
  }
  const members = value.map((member, index) => loadCondition(member, [...path, index], context));
  return members.every((member) => member !== null) ? members : null;
}

function loadSome(value: unknown, path: Path, context: ConditionContext): Condition | null {
  const { source, problems } = context;
  if (!isBlock(value)) {
    problems.push(error('wrong-kind', { wanted: 'block', found: kindOf(value) }, source.place(path)));
    return null;
  }
  for (const key of Object.keys(value)) {
    if (key !== 'count' && key !== 'of')
      problems.push(
        error(
          'unknown-key',
          { key, suggestion: suggestionFor(key, ['count', 'of']), allowed: 'count, of' },
          source.placeOfKey([...path, key]),
        ),
      );
  }
  for (const key of ['count', 'of'])
    if (!(key in value)) problems.push(error('missing-key', { key }, source.place(path)));
  if (!('count' in value) || !('of' in value)) return null;
  const of = loadMembers(value['of'], [...path, 'of'], 'some', context);
  if (of === null) return null;
  const count = value['count'];
  if (typeof count === 'number' && Number.isInteger(count) && count >= 1 && count <= of.length)
    return { kind: 'some', count, of };
  const place = source.place([...path, 'count']);
  problems.push(
    kindOf(count) === 'number'
      ? error('bad-count', { count: Number(count), members: of.length }, place)
      : error('wrong-kind', { wanted: 'number', found: kindOf(count) }, place),
  );
  return null;
}

function isBlock(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The id of the answer that a screen shows by this title: people write what they have seen. */
function idOfTitle(set: ChoiceSet | ChoicesSet, written: string): string | null {
  return (
    set.allowed.find(({ id, title }) => id !== written && title.toLowerCase() === written.trim().toLowerCase())?.id ??
    null
  );
}
