import { annex } from './annex.ts';
import { changes } from './changes.ts';
import { chart } from './chart.ts';
import { cover } from './cover.ts';
import { frameworks, outcome } from './frameworks.ts';
import { gaps } from './gaps.ts';
import { general } from './general.ts';
import { method } from './method.ts';
import { open } from './open.ts';
import { plan } from './plan.ts';
import { practices } from './practices.ts';
import { sum, why } from './sum.ts';
import { summary } from './summary.ts';
import { topics } from './topics.ts';

/** The words of the gap report. */
export const report = {
  ...general,
  cover,
  summary,
  topics,
  chart,
  frameworks,
  why,
  sum,
  outcome,
  gaps,
  plan,
  open,
  changes,
  practices,
  method,
  annex,
};
