import type { Sentences } from './sentences.ts';

/** What each YAML fault means to somebody who does not know YAML; for the rest `broken-yaml` has a sentence. */
const yamlFaults: Readonly<Record<string, Sentences>> = {
  BAD_INDENT: {
    message: 'this line is indented differently from the lines it belongs with',
    hint: 'Give every line of one block the same number of spaces at its beginning.',
  },
  TAB_AS_INDENT: {
    message: 'this line is indented with a tab',
    hint: 'Use spaces: YAML does not allow tabs at the beginning of a line.',
  },
  MISSING_CHAR: {
    message: 'a character is missing here: a closing quote, bracket or brace, a comma or a colon',
    hint: 'Look at this line and the one before it for a quote or bracket that is opened and not closed, or a colon without a space after it.',
  },
  UNCLOSED: {
    message: 'this quote, bracket or brace is never closed',
    hint: 'Close it where its text or list ends. An apostrophe inside single quotes is written twice.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: "a second ': ' stands on this line",
    hint: 'Put quotes around a text that contains a colon followed by a space.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'this line has no colon after its key',
    hint: "Write 'key: value', with a space after the colon; put a long text into quotes or begin it with '>'.",
  },
  BLOCK_IN_FLOW: {
    message: 'inside brackets or braces a comma is missing here',
    hint: 'Put a comma after each part, as in {answer: none, because: …}.',
  },
  BAD_SCALAR_START: { message: 'a text cannot begin with this character', hint: 'Put the text into quotes.' },
  BAD_ALIAS: {
    message: 'this refers to an anchor that stands nowhere before it',
    hint: 'Check the name after the *; it must be given with & earlier in the file.',
  },
  MULTIPLE_DOCS: {
    message: "the file holds more than one document: a line '---' stands in it",
    hint: "Remove the line '---'.",
  },
  NON_STRING_KEY: { message: 'this key is not a text', hint: 'Put the key into quotes.' },
  UNEXPECTED_TOKEN: {
    message: 'this does not belong here',
    hint: 'Look at this line and the one before it for a stray bracket, quote or dash; an apostrophe inside single quotes is written twice.',
  },
  BAD_DQ_ESCAPE: {
    message: 'a backslash in double quotes is followed by something it cannot be followed by',
    hint: "Use single quotes around the text, or write '\\\\' for a backslash.",
  },
};

/** What can be wrong with a file as YAML, whatever it is about. */
export const yaml = {
  'broken-yaml': ({ fault }: { fault: string }): Sentences =>
    yamlFaults[fault] ?? {
      message: 'this cannot be read as YAML',
      hint: 'Compare the lines around it with a file that works: indentation, colons, quotes and brackets.',
    },
  'duplicate-key': ({ key }: { key: string }): Sentences => ({
    message: `the key '${key}' stands twice in the same block`,
    hint: 'Keep one of the two, or join what they say.',
  }),
  'yaml-version': ({ written }: { written: string }): Sentences => ({
    message: `'${written}' asks for another version of YAML, in which yes and no are not texts`,
    hint: 'Remove this line: gapwalk reads YAML 1.2.',
  }),
  'merge-key': (_: Record<string, never>): Sentences => ({
    message: "'<<' does not merge anything in YAML 1.2",
    hint: 'Write the keys out; an anchor (&name) may be repeated whole with *name.',
  }),
  'too-many-aliases': ({ most }: { most: number }): Sentences => ({
    message: `the file repeats its anchors more than ${most} times over`,
    hint: 'Write the repeated parts out.',
  }),
  'empty-file': (_: Record<string, never>): Sentences => ({
    message: 'the file says nothing',
    hint: 'Look at one of the shipped files for its form.',
  }),
};
