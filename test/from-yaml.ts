import type { Framework } from '../src/framework/framework.ts';
import type { Library } from '../src/framework/library.ts';
import { loadBank } from '../src/framework/load-bank.ts';
import { loadFramework } from '../src/framework/load-framework.ts';
import type { Question } from '../src/framework/question.ts';
import { wordsIn } from '../src/language/words.ts';
import { formatProblems } from '../src/problem/format-problem.ts';
import { hasErrors, type Problem } from '../src/problem/problem.ts';
import { loadProfile } from '../src/profile/load-profile.ts';
import type { Profile } from '../src/profile/profile.ts';
import { parseSource } from '../src/source/source.ts';

const answerSets = `
yes-no: [{id: no, title: No}, {id: yes, title: Yes}]
ladder: [{id: none, title: No}, {id: planned, title: Planned}, {id: adopted, title: On paper}, {id: operating, title: In practice}, {id: monitored, title: In practice and evaluated}]
extent: [{id: none, title: None}, {id: some, title: Some}, {id: most, title: Most}, {id: all, title: All}]
treaty: [{id: not-signed, title: Not signed}, {id: signed, title: Signed}, {id: party, title: Party}]
`;

const ministries = 'ministries: [{id: labour, title: Ministry of Labour}, {id: justice, title: Ministry of Justice}]';

function loaded<T>(value: T, problems: readonly Problem[]): T {
  if (hasErrors(problems)) throw new Error(formatProblems(problems, wordsIn('en')));
  return value;
}

/** Questions from YAML lines, each without `ask` and `respondent` where they do not matter: `- {id: fund, answers: ladder}`. */
export function questionsFrom(lines: string): ReadonlyMap<string, Question> {
  const filled = lines.replace(
    /\{id: ([a-z0-9-]+),(?= (?:answers|concerns|follows|not-applicable))/g,
    '{id: $1, ask: What of $1?, respondent: labour,',
  );
  const { bank, problems } = loadBank({
    answerSets: parseSource('answer-sets.yaml', answerSets),
    ministries: parseSource('ministries.yaml', ministries),
    topics: [parseSource('questions/topic.yaml', `topic: topic\ntitle: Topic\nquestions:\n${filled}`)],
  });
  return loaded(bank.questions, problems);
}

/** What a framework says beyond what every test framework has. */
export interface FrameworkText {
  readonly scoring: string;
  readonly levels?: string;
  readonly bands?: string;
  readonly concerns?: string;
  /** Ids of the outermost areas; all areas where it is left out. */
  readonly areas?: readonly string[];
}

const threeLevels = '[{id: not-met, score: 0}, {id: partly-met, score: 50}, {id: met, score: 100}]';

/** A framework from YAML: its scoring, and the lines of each area after its id and title. Items need only an id and a rule. */
export function frameworkFrom(
  head: FrameworkText,
  areas: Readonly<Record<string, string>>,
  questions: ReadonlyMap<string, Question>,
): Framework {
  const text = `
id: framework
version: "1.0.0"
title: Framework
year: 2005
kind: item
binding: false
concerns: ${head.concerns ?? '[origin, transit, destination]'}
source: {title: Source, publisher: Publisher}
completeness: Complete.
levels: ${head.levels ?? threeLevels}
scoring: ${head.scoring}
bands: ${head.bands ?? '[]'}
areas: [${(head.areas ?? Object.keys(areas)).join(', ')}]
`;
  const { framework, problems } = loadFramework(
    {
      framework: parseSource('framework.yaml', text),
      areas: Object.entries(areas).map(([id, lines]) =>
        parseSource(`areas/${id}.yaml`, `id: ${id}\ntitle: ${id}\n${withItems(lines)}`),
      ),
      migrations: [],
    },
    questions,
  );
  if (framework === null) throw new Error(formatProblems(problems, wordsIn('en')));
  return loaded(framework, problems);
}

function withItems(lines: string): string {
  return lines.replace(
    /\{id: ([a-z0-9-]+), (?=rule|measure|weight|concerns|levels)/g,
    '{id: $1, title: $1, text: $1, reference: {locator: "1", provenance: read}, ',
  );
}

/** A library of one framework. */
export function libraryOf(framework: Framework, questions: ReadonlyMap<string, Question>): Library {
  return {
    frameworks: [framework],
    topics: [],
    ministries: [{ id: 'labour', title: 'Ministry of Labour' }],
    questions,
  };
}

/** A profile from YAML lines of answers in their short form: `fund: operating`. Problems with answers are not looked at. */
export function profileFrom(
  answers: string,
  questions: ReadonlyMap<string, Question>,
  roles = '[origin, transit, destination]',
): Profile {
  const text = `gapwalk: "1"\ncountry: {name: Maritania, fictional: true}\nroles: ${roles}\nas-of: 2025-06-30\nstatus: draft\nanswers:\n${answers === '' ? '  {}' : answers}\n`;
  const library: Library = { frameworks: [], topics: [], ministries: [], questions };
  const { profile, problems } = loadProfile(parseSource('profile.yaml', text), library);
  if (profile === null) throw new Error(formatProblems(problems, wordsIn('en')));
  return loaded(profile, problems);
}
