import { stringify } from 'yaml';
import type { Plain } from './plain.ts';

/** A replacement of the text from `start` to `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text that edits are made in, and its line end. */
export interface Layout {
  readonly text: string;
  readonly newline: string;
}

/** A block of YAML with every line moved in, and the text's own line ends. */
export function indented(layout: Layout, block: string, indent: number): string {
  return block
    .split('\n')
    .slice(0, -1)
    .map((line) => (line === '' ? '' : ' '.repeat(indent) + line) + layout.newline)
    .join('');
}

/** A value as a block of YAML. */
export function stringifyBlock(value: Plain): string {
  return stringify(value, { version: '1.2', lineWidth: 100, aliasDuplicateObjects: false });
}

/** A value as YAML on one line. */
export function flow(value: Plain): string {
  return stringify(value, {
    version: '1.2',
    lineWidth: 0,
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    defaultStringType: 'PLAIN',
    blockQuote: false,
    aliasDuplicateObjects: false,
  }).trimEnd();
}
