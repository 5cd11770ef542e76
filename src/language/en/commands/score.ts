import { plural } from '../plural.ts';

/** The items of all frameworks under the topics of the round tables. */
export const lens = {
  title: 'The five round-table topics of the 2006 High-Level Dialogue',
  topic: ({ title, items, frameworks }: { title: string; items: number; frameworks: number }) =>
    `${title}: ${plural(items, 'item', 'items')} of ${plural(frameworks, 'framework', 'frameworks')}`,
  note: 'A lens has no total; an item under two topics counts in each, and inside a topic all items weigh alike.',
};

/** How a value is made. */
export const arithmetic = {
  title: ({ of }: { of: string }) => `How the value of ${of} is made`,
  aggregate: { mean: 'weighted mean', minimum: 'minimum', 'geometric-mean': 'weighted geometric mean' },
  part: ({ figure, weight, title }: { figure: string; weight: string; title: string }) =>
    `${figure} × ${weight}  ${title}`,
  leftOut: ({ title }: { title: string }) => `left out (nothing decided)  ${title}`,
  result: ({ aggregate, value }: { aggregate: string; value: string }) => `${aggregate} = ${value}`,
  held: 'held inside the span: answers still missing cannot bring it there',
};
