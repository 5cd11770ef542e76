import path from 'node:path';
import { questionIn } from '../framework/library.ts';
import { error } from '../problem/problem.ts';
import { casesOf, differingVersions, type Merged, mergeProfiles, sameCountry } from '../profile/merge-profiles.ts';
import { mergedText, type ProfileText } from '../profile/merge-text.ts';
import { exists, writeWhole } from '../source/disk.ts';
import { agreementOf } from '../workshop/agreement.ts';
import { type OpenProfile, open } from './open-profiles.ts';
import { agreementLines } from './print-agreement.ts';
import { contestedLines } from './print-contested.ts';
import { printProblems } from './print-problems.ts';
import type { MergeOptions, Rim, Status } from './rim.ts';

/** `merge`: joins the profiles of several ministries into one file, and lists what they disagree about and how far they agree. */
export async function merge(rim: Rim, paths: readonly string[], options: MergeOptions): Promise<Status> {
  const { words } = options;
  const given = options.base === undefined ? paths : [...paths, options.base];
  const opened = await open(rim, options, given);
  if (opened === null) return 1;
  const [first, ...others] = opened.profiles;
  if (first === undefined || first.file.source === null) return 1;
  const stranger = others.find(({ profile }) => !sameCountry(first.profile, profile));
  if (stranger !== undefined) {
    const details = { one: first.profile.country.name, other: stranger.profile.country.name };
    printProblems(rim, [error('other-country', details, null)], words);
    return 1;
  }
  const [exercise, another] = casesOf(opened.profiles.map(({ profile }) => profile));
  if (exercise !== undefined && another !== undefined) {
    const details = { one: exercise, other: another };
    printProblems(rim, [error('other-case', details, null)], words);
    return 1;
  }
  const differing = differingVersions(opened.profiles.map(({ profile }) => profile));
  if (differing.length > 0) {
    const problems = differing.map(({ framework, versions }) => {
      const said = versions.flatMap((version, index) =>
        version === null ? [] : [{ file: opened.profiles[index]?.path ?? '', version }],
      );
      return error('versions-differ', { framework, said }, null);
    });
    printProblems(rim, problems, words);
    return 1;
  }
  const target = path.resolve(rim.folder, options.to);
  if (!options.force && (await exists(target))) {
    rim.err(`${words.commands.existsAlready({ files: [options.to] })}\n`);
    return 1;
  }
  const base = options.base === undefined ? null : (opened.profiles.at(-1) ?? null);
  const parts = opened.profiles.slice(0, paths.length);
  const [one, ...more] = parts.map(textOf);
  if (one === undefined) return 1;
  const merged = mergeProfiles([one.profile, ...more.map(({ profile }) => profile)], base?.profile ?? null);
  const problem = await writeWhole(target, mergedText(merged.profile, [one, ...more]));
  if (problem !== null) {
    printProblems(rim, [problem], words);
    return 1;
  }
  const agreement = agreementOf(
    parts.map(({ profile }) => profile),
    opened.library,
  );
  const lines = [
    words.merge.wrote({ file: options.to, profiles: parts.length, answers: merged.profile.answers.size }),
    ...remarks(merged, parts, options),
    '',
    ...contestedLines(
      merged.contested.map((id) => questionIn(opened.library, id)),
      merged.profile,
      opened.library,
      words,
      rim.columns,
    ),
    ...(parts.length < 2 ? [] : ['', ...agreementLines(agreement, words, rim.columns)]),
  ];
  rim.out(`${lines.join('\n')}\n`);
  return 0;
}

function textOf({ file, profile }: OpenProfile): ProfileText {
  if (file.source === null) throw new Error(`${file.path} has no text`);
  return { source: file.source, profile };
}

/** What the joining could not keep as it stood, said aloud. */
function remarks({ names }: Merged, parts: readonly OpenProfile[], { words }: MergeOptions): readonly string[] {
  const commented = parts.slice(1).filter(({ file }) => /(^|\s)#|(^|[\s{,])x-[\w-]+:/m.test(file.source?.text ?? ''));
  return [
    ...names.map(({ ministry, names: all }) =>
      words.merge.names({ ministry, kept: all[0] ?? '', others: all.slice(1) }),
    ),
    ...commented.map(({ path: file }) => words.merge.comments({ file })),
  ];
}
