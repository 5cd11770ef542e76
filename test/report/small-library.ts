import type { Library } from '../../src/framework/library.ts';
import { loadBank } from '../../src/framework/load-bank.ts';
import { loadFramework } from '../../src/framework/load-framework.ts';
import { wordsIn } from '../../src/language/words.ts';
import { formatProblems } from '../../src/problem/format-problem.ts';
import { hasErrors } from '../../src/problem/problem.ts';
import { loadProfile } from '../../src/profile/load-profile.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { parseSource } from '../../src/source/source.ts';

/** A framework as its YAML files. */
export interface FrameworkText {
  readonly framework: string;
  readonly areas: readonly string[];
}

const answerSets = `
yes-no: [{id: no, title: No}, {id: yes, title: Yes}]
ladder: [{id: none, title: No}, {id: planned, title: Planned}, {id: adopted, title: On paper}, {id: operating, title: In practice}, {id: monitored, title: In practice and evaluated}]
`;

const ministries = `
ministries:
  - {id: labour, title: Ministry of Labour}
  - {id: justice, title: Ministry of Justice}
`;

/** A library of topics and frameworks given as YAML, with the ladder, yes-no and two ministries. Throws where something in it is wrong. */
export function libraryOf(topics: readonly string[], frameworks: readonly FrameworkText[]): Library {
  const { bank, problems } = loadBank({
    answerSets: parseSource('answer-sets.yaml', answerSets),
    ministries: parseSource('ministries.yaml', ministries),
    topics: topics.map((text) => parseSource('topic.yaml', text)),
  });
  const loaded = frameworks.map(({ framework, areas }) =>
    loadFramework(
      {
        framework: parseSource('framework.yaml', framework),
        areas: areas.map((text) => parseSource('area.yaml', text)),
        migrations: [],
      },
      bank.questions,
    ),
  );
  const all = [...problems, ...loaded.flatMap((one) => one.problems)];
  if (all.length > 0) throw new Error(formatProblems(all, wordsIn('en')));
  return {
    frameworks: loaded.flatMap(({ framework }) => (framework === null ? [] : [framework])),
    topics: bank.topics,
    ministries: bank.ministries,
    questions: bank.questions,
  };
}

/** The profile in a YAML text. Throws where something in it is wrong, unless it may be `faulty`: then an answer with an error loads as such. */
export function profileOf(text: string, library: Library, { faulty = false } = {}): Profile {
  const { profile, problems } = loadProfile(parseSource('profile.yaml', text), library);
  if (profile === null || (hasErrors(problems) && !faulty)) throw new Error(formatProblems(problems, wordsIn('en')));
  return profile;
}
