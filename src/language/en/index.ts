import { problem, problems } from './problems.ts';
import { terms } from './terms.ts';

/** The interface in English. */
export const english = { terms, problem, problems };
