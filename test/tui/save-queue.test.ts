import { beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../src/framework/library.ts';
import { bareAnswer } from '../../src/profile/bare-answer.ts';
import type { GivenAnswer } from '../../src/profile/edit-profile.ts';
import type { Answer, PlanLine } from '../../src/profile/profile.ts';
import { createSaveQueue, type SaveQueue } from '../../src/tui/save-queue.ts';
import type { Change } from '../../src/tui/state/change.ts';
import type { Report } from '../../src/tui/state/event.ts';
import { fileOf, type MemoryDisk, madeUpLibrary, maritania, memoryDisk } from './visit.ts';

let library: Library;

beforeAll(async () => {
  library = await madeUpLibrary();
});

interface Opened {
  readonly queue: SaveQueue;
  readonly disk: MemoryDisk;
  /** The reports so far, each as its kind and the change that it is of. */
  readonly told: readonly string[];
}

function open(): Opened {
  const disk = memoryDisk(library, maritania);
  const told: string[] = [];
  const report = (one: Report): void => void told.push(one.kind === 'saved' ? `saved ${one.change}` : one.kind);
  const broken = (fault: unknown): void => void told.push(String(fault));
  return { queue: createSaveQueue(fileOf(library, maritania), disk, report, broken), disk, told };
}

function given(value: string): GivenAnswer {
  return bareAnswer({ kind: 'value', value });
}

const change = (id: number, question: string, answer: Answer | null, reverses: number | null = null): Change => ({
  id,
  edit: { kind: 'answer', question, answer },
  reverses,
});

describe('saving', () => {
  test('writes one change on top of the other, and only their lines', async () => {
    const { queue, disk, told } = open();
    queue.add(change(1, 'orientation', given('operating')));
    queue.add(change(2, 'seafarers', given('planned')));
    await queue.idle();
    expect(told).toEqual(['saved 1', 'saved 2']);
    const before = maritania.split('\n');
    const after = disk.text().split('\n');
    expect(after.filter((line) => !before.includes(line))).toEqual([
      '  orientation: operating',
      '  seafarers: planned',
    ]);
    expect(after).toContain('  # Seen at the school.');
  });

  test('after a failure keeps the order, and writes everything once it can', async () => {
    const { queue, disk, told } = open();
    disk.fail(true);
    queue.add(change(1, 'orientation', given('operating')));
    queue.add(change(2, 'orientation', given('monitored')));
    await queue.idle();
    expect(told).toEqual(['save-failed']);
    expect(disk.text()).toBe(maritania);
    disk.fail(false);
    queue.again();
    await queue.idle();
    expect(told.slice(1)).toEqual(['saved 1', 'saved 2']);
    expect(disk.text()).toContain('  orientation: monitored\n');
  });

  test('takes a change back to the very text from before it, and brings it again', async () => {
    const { queue, disk } = open();
    const contested = fileOf(library, maritania).profile?.answers.get('fees') ?? null;
    expect(contested?.kind).toBe('contested');
    queue.add(change(1, 'fees', given('capped')));
    await queue.idle();
    const between = disk.text();
    queue.add(change(2, 'orientation', null));
    queue.add(change(3, 'orientation', given('adopted'), 2));
    queue.add(change(4, 'fees', contested, 1));
    await queue.idle();
    expect(disk.text()).toBe(maritania);
    queue.add(change(5, 'fees', given('capped'), 4));
    await queue.idle();
    expect(disk.text()).toBe(between);
  });

  test('takes back what never reached the file', async () => {
    const { queue, disk } = open();
    disk.fail(true);
    queue.add(change(1, 'orientation', given('operating')));
    queue.add(change(2, 'orientation', null, 1));
    await queue.idle();
    disk.fail(false);
    queue.again();
    await queue.idle();
    expect(disk.text()).toBe(maritania);
  });

  test('notices another program, and goes on from what it wrote once that is read', async () => {
    const { queue, disk, told } = open();
    disk.overwrite(maritania.replace('answer: 6', 'answer: 5'));
    queue.add(change(1, 'orientation', given('operating')));
    await queue.idle();
    queue.read();
    await queue.idle();
    queue.add(change(2, 'orientation', given('operating')));
    await queue.idle();
    expect(told).toEqual(['save-failed', 'read', 'saved 2']);
    expect(disk.text()).toContain('answer: 5');
    expect(disk.text()).toContain('  orientation: operating\n');
  });

  test('keeps what waits where the file cannot be read as a profile', async () => {
    const { queue, disk, told } = open();
    disk.overwrite('gapwalk: "1"\ncountry: [');
    queue.add(change(1, 'orientation', given('operating')));
    await queue.idle();
    queue.read();
    await queue.idle();
    disk.overwrite(maritania);
    queue.again();
    await queue.idle();
    expect(told).toEqual(['save-failed', 'read', 'save-failed', 'saved 1']);
    expect(disk.text()).toContain('  orientation: operating\n');
  });

  test('takes changes of the action plan back to the very text from before them, with answers given between', async () => {
    const { queue, disk } = open();
    const line: PlanLine = { gap: 'harbour/near', action: 'License one.', owner: null, due: null, state: 'to-do' };
    const planChange = (id: number, plan: readonly PlanLine[], reverses: number | null = null): Change => ({
      id,
      edit: { kind: 'plan', plan },
      reverses,
    });
    queue.add(planChange(1, [line]));
    queue.add(change(2, 'seafarers', given('planned')));
    queue.add(planChange(3, [{ ...line, owner: 'labour' }]));
    await queue.idle();
    expect(disk.text()).toBe(
      `${maritania}`
        .concat('  seafarers: planned\n')
        .concat('plan:\n  - gap: harbour/near\n    action: License one.\n    state: to-do\n    owner: labour\n'),
    );
    queue.add(planChange(4, [line], 3));
    queue.add(change(5, 'seafarers', null, 2));
    queue.add(planChange(6, [], 1));
    await queue.idle();
    expect(disk.text()).toBe(maritania);
  });
});
