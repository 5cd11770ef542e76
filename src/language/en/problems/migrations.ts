import { didYouMean } from '../did-you-mean.ts';
import type { Sentences } from './sentences.ts';

/** What can be wrong where a framework has a new version: with its migrations, and with profiles for another version. */
export const migrations = {
  'migration-name': ({ found, wanted }: { found: string; wanted: string }): Sentences => ({
    message: `this file is named '${found}', and leads between other versions`,
    hint: `Name it '${wanted}', or correct 'from' and 'to'.`,
  }),
  'migration-twice': ({ version }: { version: string }): Sentences => ({
    message: `another migration begins at version '${version}' too, and only one of them would count`,
    hint: 'Join the two in one file, or take one away.',
  }),
  'migration-astray': ({ to, present }: { to: string; present: string }): Sentences => ({
    message: `no migration leads on from version '${to}' to the present version '${present}'`,
    hint: `Correct 'to', or add a file that begins at '${to}'.`,
  }),
  'migration-circle': ({ path }: { path: string }): Sentences => ({
    message: `these migrations lead in a circle: ${path}`,
    hint: 'Each must lead to a later version; take the one away that leads back.',
  }),
  'question-still-asked': ({ question }: { question: string }): Sentences => ({
    message: `'${question}' is still in the bank of questions, so its answers stay`,
    hint: 'Take this line out: a question is renamed or taken out only where no framework asks it any more.',
  }),
  'unknown-item': ({ item, suggestion }: { item: string; suggestion: string | null }): Sentences => ({
    message: `the present version of this framework has no item '${item}'`,
    hint: didYouMean(
      suggestion,
      'Write the id of an item of this framework, or leave it empty (null) where it was taken out.',
    ),
  }),
  'other-version': ({
    framework,
    version,
    present,
    carried,
  }: {
    framework: string;
    version: string;
    present: string;
    carried: boolean;
  }): Sentences => ({
    message: `this profile was last worked with edition '${version}' of '${framework}'; here it is in edition '${present}'`,
    hint: carried
      ? `Some questions or answers have changed: compare tells which. Look through them, then write "${present}" here.`
      : `Its questions and rules may differ. Look through the answers, then write "${present}" here.`,
  }),
  'question-renamed': ({
    question,
    framework,
    version,
    now,
  }: {
    question: string;
    framework: string;
    version: string;
    now: string;
  }): Sentences => ({
    message: `there is no question '${question}' any more`,
    hint: `It was renamed in edition ${version} of '${framework}', and is '${now}' now. Write '${now}', and check that the answer still fits.`,
  }),
  'question-taken-out': ({
    question,
    framework,
    version,
  }: {
    question: string;
    framework: string;
    version: string;
  }): Sentences => ({
    message: `there is no question '${question}' any more`,
    hint: `It was taken out in edition ${version} of '${framework}'. Take its answer out too, or begin its key with x- to keep it.`,
  }),
  'versions-differ': ({
    framework,
    said,
  }: {
    framework: string;
    said: readonly { file: string; version: string }[];
  }): Sentences => ({
    message: `these profiles are for different editions of '${framework}': ${said.map(({ file, version }) => `${file} for ${version}`).join(', ')}`,
    hint: 'Compare them to see what changed, bring the answers of the older ones to the newer edition, and write that edition there; then join them.',
  }),
};
