import { crosswalk, questionsOfFramework, sharedQuestions } from '../framework/crosswalk.ts';
import { type Area, countProvenance, type Framework, itemsOf } from '../framework/framework.ts';
import type { Library } from '../framework/library.ts';
import { questionIn } from '../framework/library.ts';
import type { Words } from '../language/words.ts';
import { indented, wrap } from '../language/wrap.ts';
import { plainText } from '../source/plain-text.ts';
import { csvText } from '../spreadsheet/csv-text.ts';
import { chosen } from './chosen.ts';
import { soundLibrary } from './open-library.ts';
import { itemTitle } from './print-finding.ts';
import { frameworkHead } from './print-score.ts';
import type { CommonOptions, Rim, Status } from './rim.ts';

/** The options of `frameworks`. */
export interface FrameworksOptions extends CommonOptions {
  readonly questions: boolean;
  readonly crosswalk: boolean;
  readonly shared: boolean;
  readonly format: 'text' | 'csv';
}

/** `frameworks`: lists the frameworks with what their items rest on, or shows one whole. */
export async function frameworks(rim: Rim, id: string | undefined, options: FrameworksOptions): Promise<Status> {
  const { words } = options;
  const opened = await soundLibrary(rim, options);
  if (opened === null) return 1;
  const { library } = opened;
  if (options.shared) {
    rim.out(
      options.format === 'csv'
        ? csvText(sharedRows(library))
        : `${sharedLines(library, words, rim.columns).join('\n')}\n`,
    );
    return 0;
  }
  if (options.crosswalk) {
    rim.out(
      options.format === 'csv'
        ? csvText(crosswalkRows(library))
        : `${crosswalkLines(library, words, rim.columns).join('\n')}\n`,
    );
    return 0;
  }
  const wanted = chosen(library, id === undefined ? [] : [id], words);
  if (typeof wanted === 'string') {
    rim.err(`${wanted}\n`);
    return 2;
  }
  const [one] = wanted;
  const lines =
    id === undefined || one === undefined
      ? listLines(library, words, rim.columns)
      : showLines(one, library, words, rim.columns);
  const questions = options.questions
    ? questionLines(
        id === undefined ? [...library.questions.keys()] : wanted.flatMap(questionsOfFramework),
        library,
        words,
        rim.columns,
      )
    : [];
  rim.out(`${[...lines, ...questions].join('\n')}\n`);
  return 0;
}

/** How many questions a framework uses, and how many of them another framework uses too. */
function questionCounts(
  framework: Framework,
  library: Library,
): { readonly questions: number; readonly shared: number } {
  const own = questionsOfFramework(framework);
  const others = new Set(library.frameworks.filter((other) => other !== framework).flatMap(questionsOfFramework));
  return { questions: own.length, shared: own.filter((id) => others.has(id)).length };
}

function factLines(framework: Framework, library: Library, words: Words, columns: number): readonly string[] {
  const text = words.commands.frameworks;
  const facts = [
    text.line({ id: framework.id, items: itemsOf(framework).length, kind: plainText(framework.kind) }),
    text.provenance(countProvenance(framework)),
    text.questions(questionCounts(framework, library)),
  ];
  return facts.map((fact) => indented(fact, columns, 2));
}

function listLines(library: Library, words: Words, columns: number): readonly string[] {
  const blocks = library.frameworks.flatMap((framework) => [
    ...wrap(frameworkHead(framework, words), columns),
    ...factLines(framework, library, words, columns),
    '',
  ]);
  return [
    ...blocks,
    ...wrap(
      words.commands.frameworks.bank({ questions: library.questions.size, topics: library.topics.length }),
      columns,
    ),
  ];
}

function showLines(framework: Framework, library: Library, words: Words, columns: number): readonly string[] {
  const text = words.commands.frameworks;
  const { source } = framework;
  return [
    ...wrap(frameworkHead(framework, words), columns),
    ...factLines(framework, library, words, columns),
    `  ${words.commands.binding[framework.binding ? 'true' : 'false']}`,
    indented(
      text.source({
        title: plainText(source.title),
        publisher: plainText(source.publisher),
        date: plainText(source.date ?? ''),
      }),
      columns,
      2,
    ),
    ...(source.url === null ? [] : [`  ${plainText(source.url)}`]),
    '',
    text.encodes,
    indented(plainText(framework.completeness), columns, 2),
    '',
    ...framework.areas.flatMap((area) => areaLines(area, 0, words, columns)),
    '',
    ...wrap(text.markNote, columns),
  ];
}

function areaLines(area: Area, depth: number, words: Words, columns: number): readonly string[] {
  const indent = 2 * depth;
  return [
    indented(plainText(area.title), columns, indent),
    ...area.items.map((item) =>
      indented(
        words.commands.frameworks.item({ id: item.id, title: itemTitle(item, words), mark: '' }),
        columns,
        indent + 4,
        `${' '.repeat(indent)}  -`,
      ),
    ),
    ...area.areas.flatMap((inner) => areaLines(inner, depth + 1, words, columns)),
  ];
}

function questionLines(ids: readonly string[], library: Library, words: Words, columns: number): readonly string[] {
  const topics = library.topics
    .map((topic) => ({ topic, questions: topic.questions.filter((question) => ids.includes(question)) }))
    .filter(({ questions }) => questions.length > 0);
  return topics.flatMap(({ topic, questions }) => [
    '',
    plainText(topic.title),
    ...questions.map((id) =>
      indented(
        words.commands.frameworks.question({ id, ask: plainText(questionIn(library, id).ask) }),
        columns,
        4,
        '  -',
      ),
    ),
  ]);
}

/** Each question with every item it feeds, then how many questions each pair of frameworks shares. */
function crosswalkLines(library: Library, words: Words, columns: number): readonly string[] {
  const text = words.commands.frameworks;
  const rows = crosswalk(library).flatMap(({ question, feeds }) => [
    ...wrap(text.question({ id: question, ask: plainText(questionIn(library, question).ask) }), columns),
    ...feeds.map(({ framework, item }) => indented(`${framework.id}/${item.id}`, columns, 4, '  -')),
  ]);
  const pairs = sharedLines(library, words, columns);
  return pairs.length === 0 ? rows : [...rows, '', ...pairs];
}

/** How many questions each pair of frameworks shares; nothing where there is one framework. */
function sharedLines(library: Library, words: Words, columns: number): readonly string[] {
  const text = words.commands.frameworks;
  const pairs = sharedQuestions(library).map(({ one, other, shared }) =>
    indented(text.shared({ one: one.id, other: other.id, shared }), columns, 2),
  );
  return pairs.length === 0 ? [] : [text.sharedTitle, ...pairs];
}

function sharedRows(library: Library): readonly (readonly (string | number)[])[] {
  return [
    ['framework', 'other', 'shared'],
    ...sharedQuestions(library).map(({ one, other, shared }) => [one.id, other.id, shared]),
  ];
}

function crosswalkRows(library: Library): readonly (readonly string[])[] {
  const head = ['question', 'topic', 'ask', 'framework', 'item', 'title', 'provenance'];
  return [
    head,
    ...crosswalk(library).flatMap(({ question, topic, feeds }) =>
      feeds.map(({ framework, item }) => [
        question,
        topic,
        questionIn(library, question).ask,
        framework.id,
        item.id,
        item.title,
        item.reference.provenance,
      ]),
    ),
  ];
}
