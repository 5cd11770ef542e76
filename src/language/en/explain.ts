const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The words that explain a finding, an answer and a step. */
export const explain = {
  /** A day, month or year as in `2025-06-30`, `2025-06`, `2025`, written out; any other text as it is. */
  day: (date: string): string => {
    const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
    const name = months[Number(month) - 1];
    if (year === undefined || name === undefined) return date;
    return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
  },
  number: (value: number): string => String(value),
  quantity: ({ number, unit }: { number: string; unit: string }) => `${number} ${unit}`,
  and: (parts: readonly string[]): string => joined(parts, 'and'),
  or: (parts: readonly string[]): string => joined(parts, 'or'),

  level: {
    true: ({ level }: { level: string }) => `For “${level}”, reached:`,
    false: ({ level }: { level: string }) => `For “${level}”, not reached:`,
    unknown: ({ level }: { level: string }) => `For “${level}”, not yet known:`,
    'drops-out': ({ level }: { level: string }) => `For “${level}”, nothing applies:`,
  },
  takesFrom: ({ level, other }: { level: string; other: string }) =>
    `For “${level}”, nothing applies: what holds for “${other}” holds here`,
  all: 'all of these:',
  any: 'at least one of these:',
  some: ({ needed, count }: { needed: number; count: number }) =>
    needed === count
      ? `at least ${count} of these:`
      : `at least ${needed} of these (${count} where enough of them apply):`,
  not: 'this must not be so:',
  test: ({ ask, wanted, answer }: { ask: string; wanted: string; answer: string }) => `${ask} ${wanted} (${answer})`,
  wanted: {
    is: (answer: string) => `“${answer}”`,
    isNot: (answer: string) => `anything but “${answer}”`,
    in: (answers: string) => answers,
    atLeast: (answer: string) => `“${answer}” or higher`,
    atMost: (answer: string) => `“${answer}” or lower`,
    includes: (answers: string) => `including ${answers}`,
    includesSome: ({ count, answers }: { count: number; answers: string }) =>
      `including at least ${count} of ${answers}`,
    exactly: (answers: string) => `exactly ${answers}`,
    numberIs: (quantity: string) => `exactly ${quantity}`,
    numberAtLeast: (quantity: string) => `${quantity} or more`,
    numberAtMost: (quantity: string) => `${quantity} or less`,
    dayIs: (day: string) => `on ${day}`,
    dayAtLeast: (day: string) => `on ${day} or later`,
    dayAtMost: (day: string) => `by ${day}`,
  },
  measure: ({ ask, from, to, answer }: { ask: string; from: string; to: string; answer: string }) =>
    `${ask} ${from} scores 0, ${to} scores 100, straight between (${answer})`,
  concerns: (roles: readonly string[]) => `Addressed to ${joined(roles, 'and')} only, which this country is not`,
  role: {
    origin: 'countries of origin',
    transit: 'countries of transit',
    destination: 'countries of destination',
  },
  quoted: (answer: string) => `“${answer}”`,

  answer: (answer: string) => `answer: ${answer}`,
  follows: ({ answer }: { answer: string }) => `${answer}, as follows from another answer`,
  why: {
    'not-answered': 'not answered',
    'answered-unknown': 'answered as unknown',
    contested: 'contested between ministries',
    faulty: 'the answer in the file cannot be read',
    'follows-unknown': 'depends on an answer that is not known',
    role: 'not asked of this country',
    'answered-not-applicable': 'answered as not applicable',
    'follows-not-applicable': 'depends on a question that does not apply',
  },

  step: {
    rise: ({ from, to }: { from: string; to: string }) => `Rise from “${from}” to “${to}”`,
    fall: ({ from, to }: { from: string; to: string }) => `Come down from “${from}” to “${to}”`,
    change: ({ from, to }: { from: string; to: string }) => `Change from “${from}” to “${to}”`,
    settle: ({ to }: { to: string }) => `Find out: today the answer is not known; “${to}” is needed`,
    add: (answers: string) => `Add ${answers}`,
    leaveOut: (answers: string) => `Leave out ${answers}`,
    addAndLeaveOut: ({ add, leaveOut }: { add: string; leaveOut: string }) => `Add ${add}, leave out ${leaveOut}`,
  },
};

function joined(parts: readonly string[], word: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${word} ${last}`;
}
