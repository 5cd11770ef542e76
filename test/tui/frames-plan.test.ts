import { beforeAll } from 'vitest';
import type { Library } from '../../src/framework/library.ts';
import { testFrames, type Ways } from './frames.ts';
import { planned, withTopics } from './planned.ts';
import { madeUpLibrary, openVisit, type Visitor } from './visit.ts';

let library: Library;

beforeAll(async () => {
  library = withTopics(await madeUpLibrary());
});

/** The gap of the Harbour Declaration that lacks two steps: to prepare those who leave. */
const toGap = ({ press, screen }: Visitor): void => {
  press('g');
  while (!screen().includes('Prepare those who leave')) press('Right');
};
const toWhatIf = (visitor: Visitor): void => {
  toGap(visitor);
  visitor.press('Down', 'Enter');
};
const toItems = ({ press }: Visitor): void => press('Enter', 'Down', 'Down', 'Enter');
const toNarrow = (visitor: Visitor): void => {
  toItems(visitor);
  visitor.press('Up', 'Enter');
};
const toNewAction = (visitor: Visitor): void => {
  toGap(visitor);
  visitor.press('Down', 'Down', 'Enter');
};
/** The plan stands above the frameworks on the first screen. */
const toPlan = ({ press }: Visitor): void => press('Up', 'Enter');
const toAction = (visitor: Visitor): void => {
  toPlan(visitor);
  visitor.press('Enter');
};

const ways: Ways<Visitor> = [
  ['plan-empty', toPlan],
  ['gap', toGap],
  ['all-gaps', ({ press }) => press('Up', 'Enter', 'Enter')],
  [
    'gap-order',
    (visitor) => {
      toGap(visitor);
      visitor.press('End', 'Enter');
    },
  ],
  [
    'gap-by-topic',
    (visitor) => {
      toGap(visitor);
      visitor.press('End', 'Enter', 'End', 'Enter');
    },
  ],
  [
    'related',
    (visitor) => {
      toGap(visitor);
      visitor.press('End', 'Up', 'Enter');
    },
  ],
  [
    'what-if',
    async (visitor) => {
      toWhatIf(visitor);
      await visitor.sees('would be  67');
    },
  ],
  [
    'what-if-working',
    (visitor) => {
      toWhatIf(visitor);
    },
  ],
  [
    'what-if-one-step',
    async (visitor) => {
      toWhatIf(visitor);
      visitor.press('Space');
      await visitor.sees('No item would come out otherwise');
    },
  ],
  [
    'what-if-none',
    (visitor) => {
      toWhatIf(visitor);
      visitor.press('Down', 'Down', 'Enter');
    },
  ],
  [
    'what-if-read-on',
    async (visitor) => {
      toWhatIf(visitor);
      await visitor.sees('would be  67');
      visitor.press('End', 'End');
    },
  ],
  ['narrow', toNarrow],
  [
    'narrow-chosen',
    (visitor) => {
      toNarrow(visitor);
      visitor.press('Down', 'Enter', 'Down', 'Down', 'Down', 'Down', 'Down', 'Down', 'Enter');
    },
  ],
  [
    'narrow-words',
    (visitor) => {
      toNarrow(visitor);
      visitor.press('End', 'Up', 'Enter', '"LEAVE wórk"');
    },
  ],
  [
    'items-narrowed',
    (visitor) => {
      toNarrow(visitor);
      visitor.press('End', 'Up', 'Enter', '"SEND money"', 'Enter', 'End', 'Enter');
    },
  ],
  [
    'items-narrowed-to-none',
    (visitor) => {
      toNarrow(visitor);
      visitor.press('End', 'Up', 'Enter', '"elephants"', 'Enter', 'Esc');
    },
  ],
  ['new-action', toNewAction],
  [
    'new-action-added',
    async (visitor) => {
      toNewAction(visitor);
      visitor.press('Enter');
      await visitor.sees('  saved');
    },
  ],
];

testFrames(ways, async (size) => {
  const visitor = openVisit(library, { size });
  await visitor.ready();
  return visitor;
});

const planWays: Ways<Visitor> = [
  ['gap-planned', toGap],
  ['plan-working', toPlan],
  [
    'plan',
    async (visitor) => {
      toPlan(visitor);
      await visitor.sees('would be  ');
    },
  ],
  [
    'plan-last',
    async (visitor) => {
      toPlan(visitor);
      await visitor.sees('would be  ');
      visitor.press('End');
    },
  ],
  [
    'action-of-another-framework',
    (visitor) => {
      toPlan(visitor);
      visitor.press('End', 'Up', 'Enter');
    },
  ],
  ['action', toAction],
  [
    'action-owner',
    (visitor) => {
      toAction(visitor);
      visitor.press('Home', 'Down', 'Enter');
    },
  ],
  [
    'action-due',
    (visitor) => {
      toAction(visitor);
      visitor.press('Home', 'Down', 'Down', 'Enter', 'Ctrl+U', '"tomorrow"', 'Enter');
    },
  ],
  [
    'action-state',
    (visitor) => {
      toAction(visitor);
      visitor.press('Home', 'Down', 'Down', 'Down', 'Enter');
    },
  ],
  [
    'action-removed',
    async (visitor) => {
      toAction(visitor);
      visitor.press('End', 'Enter');
      await visitor.sees('  saved');
    },
  ],
];

testFrames(planWays, async (size) => {
  const visitor = openVisit(library, { size, text: planned });
  await visitor.ready();
  return visitor;
});
