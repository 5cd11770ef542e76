import { plural } from '../plural.ts';
import { cases } from './cases.ts';
import { conditions } from './conditions.ts';
import { disk } from './disk.ts';
import { exercises } from './exercises.ts';
import { frameworks } from './frameworks.ts';
import { migrations } from './migrations.ts';
import { profiles } from './profiles.ts';
import { questions } from './questions.ts';
import { shape } from './shape.ts';
import { template } from './template.ts';
import { workbooks } from './workbooks.ts';
import { yaml } from './yaml.ts';

/** The words around a problem. */
export const problem = {
  severity: { error: 'error', warning: 'warning' },
  hint: (hint: string) => `Hint: ${hint}`,
  count: ({ errors, warnings }: { errors: number; warnings: number }) =>
    `${plural(errors, 'error', 'errors')}, ${plural(warnings, 'warning', 'warnings')}`,
};

/**
 * The sentences of every problem. Each message says what is wrong, each hint what would be right;
 * the place is shown beside them.
 */
export const problems = {
  ...workbooks,
  ...disk,
  ...template,
  ...yaml,
  ...shape,
  ...questions,
  ...conditions,
  ...frameworks,
  ...migrations,
  ...profiles,
  ...exercises,
  ...cases,
};
