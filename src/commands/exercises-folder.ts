import path from 'node:path';
import type { Rim } from './rim.ts';

/** The folder of the workshop cases that came with the program. */
export function exercisesFolder({ example }: Rim['shipped']): string {
  return path.join(path.dirname(example), 'exercises');
}
