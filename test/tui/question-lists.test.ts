import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Library, questionIn } from '../../src/framework/library.ts';
import { readLibrary } from '../../src/framework/read-library.ts';
import { fromText } from '../../src/profile/profile-file.ts';
import { countIn, isSettled, listsOf, openList, openMinistries } from '../../src/tui/state/question-lists.ts';
import { assessAll, resultsIn } from '../../src/tui/state/results.ts';
import type { OpenList } from '../../src/tui/state/screen.ts';
import { topOf } from '../../src/tui/state/stack.ts';
import { startState, type WalkState } from '../../src/tui/state/state.ts';
import { madeUpLibrary, maritania, visit } from './visit.ts';

const root = path.resolve(import.meta.dirname, '../..');

let library: Library;
let state: WalkState;

beforeAll(async () => {
  library = await madeUpLibrary();
  state = await stateOf(maritania, library);
});

async function stateOf(text: string, of: Library): Promise<WalkState> {
  const start = startState(of, fromText('maritania.yaml', text, of), visit, null);
  return { ...start, results: await assessAll(of, start.profile) };
}

function questionsOf(from: WalkState, about: OpenList): readonly string[] {
  const { screen } = topOf(openList(from, about));
  return screen.kind === 'questions' ? screen.questions : [];
}

describe('a list of open questions', () => {
  test.each<[string, OpenList, readonly string[]]>([
    ['of all', { kind: 'open' }, ['fees', 'reviewed', 'seafarers']],
    ['that ministries disagree about', { kind: 'contested' }, ['fees']],
    ['of a topic', { kind: 'topic', topic: 'work' }, ['fees', 'reviewed', 'seafarers']],
    ['of a ministry', { kind: 'ministry', ministry: 'labour' }, ['fees', 'seafarers']],
    ['of a framework', { kind: 'framework', framework: 'wide' }, ['fees']],
    ['of a ministry without any', { kind: 'ministry', ministry: 'central-bank' }, []],
  ])('%s holds what is asked of the country and not known', (_, about, questions) => {
    expect(questionsOf(state, about)).toEqual(questions);
    expect(countIn(state, about)).toBe(questions.length);
  });

  test('with nothing in it is not opened, and says so', () => {
    const after = openList(state, { kind: 'ministry', ministry: 'central-bank' });
    expect(topOf(after).screen.kind).toBe('overview');
    expect(after.notice).toEqual({ kind: 'nothing-open' });
  });

  test('holds questions whose parent is open too, behind it', async () => {
    const open = await stateOf(maritania.replace(/ {2}orientation:[\s\S]*? {2}cost:/, '  cost:'), library);
    expect(questionsOf(open, { kind: 'open' })).toEqual([
      'orientation',
      'fees',
      'reviewed',
      'seafarers',
      'orientation-complaints',
    ]);
  });

  test('leaves out what a question before it answers, and what is asked of others', () => {
    const questions = questionsOf(state, { kind: 'open' });
    expect(questions).not.toContain('orientation-complaints');
    expect(questions).not.toContain('permits');
  });

  test('of a framework leaves out what only feeds items that are not addressed to the country', async () => {
    const destination = await stateOf(maritania.replace('roles: [origin]', 'roles: [destination]'), library);
    expect(questionsOf(destination, { kind: 'framework', framework: 'harbour' })).toEqual(['permits']);
    expect(questionsOf(destination, { kind: 'open' })).toContain('reviewed');
  });

  test('holds what was answered as unknown: nobody knows it yet', async () => {
    const unknown = await stateOf(`${maritania}  seafarers: { answer: unknown, because: Asked in May. }\n`, library);
    expect(questionsOf(unknown, { kind: 'open' })).toContain('seafarers');
    expect(isSettled(unknown, { kind: 'open' }, 'seafarers')).toBe(false);
  });

  test('counts a contested question as settled for its own list once somebody decides, even that it is not known', async () => {
    const decided = await stateOf(
      maritania.replace(/ {2}fees:[\s\S]*$/, '  fees: { answer: unknown, because: Asked again. }\n'),
      library,
    );
    expect(isSettled(state, { kind: 'contested' }, 'fees')).toBe(false);
    expect(isSettled(decided, { kind: 'contested' }, 'fees')).toBe(true);
    expect(isSettled(decided, { kind: 'open' }, 'fees')).toBe(false);
  });

  test('is counted for every topic, ministry and framework, also where it is empty', () => {
    const lists = listsOf(state);
    expect(lists.ministries.map(({ count }) => count)).toEqual([2, 1, 0]);
    expect(lists.frameworks.map(({ count }) => count)).toEqual([3, 1]);
    expect(openMinistries(state).map(({ count }) => count)).toEqual([2, 1]);
  });
});

describe('the order of the shipped questions', () => {
  test.each(['philippines', 'nepal', 'zambia'])(
    'puts what holds most open first, and none before its parent: %s',
    async (name) => {
      const { library: shipped } = await readLibrary(path.join(root, 'frameworks'));
      const of = await stateOf(readFileSync(path.join(root, 'profiles', `${name}.yaml`), 'utf8'), shipped);
      const { results } = of;
      if (results === null) throw new Error('nothing was assessed');
      const lists: readonly OpenList[] = [
        { kind: 'open' },
        ...listsOf(of).topics.map(({ list }) => list),
        ...listsOf(of).frameworks.map(({ list }) => list),
      ];
      for (const list of lists) {
        const questions = questionsOf(of, list);
        expect(new Set(questions).size).toBe(countIn(of, list));
        for (const [at, id] of questions.entries()) {
          const parent = questionIn(shipped, id).follows?.test.question ?? '';
          if (questions.includes(parent)) expect([id, questions.indexOf(parent) < at]).toEqual([id, true]);
        }
      }
      const open = (id: string): number =>
        (of.fed.get(id) ?? []).filter(
          ({ framework, item }) => resultsIn(results, framework).finding(item).kind === 'open',
        ).length;
      const held = questionsOf(of, { kind: 'open' }).map(open);
      expect(held).toEqual([...held].sort((a, b) => b - a));
    },
  );
});
