import { check } from './check.ts';
import { explain } from './explain.ts';
import { frameworks } from './frameworks.ts';
import { gaps } from './gaps.ts';
import { general } from './general.ts';
import { help } from './help.ts';
import { newProfile } from './new.ts';
import { report } from './report.ts';
import { arithmetic, lens } from './score.ts';
import { usage } from './usage.ts';
import { walk } from './walk.ts';

/** The words of the commands' text output, and of their help. */
export const commands = {
  ...general,
  lens,
  arithmetic,
  gaps,
  explain,
  frameworks,
  check,
  report,
  new: newProfile,
  walk,
  usage,
  help,
};
