import { carriedSentences, editionSentences } from '../change/describe-editions.ts';
import { differs, type Edition, type EditionChange } from '../change/editions.ts';
import type { Library } from '../framework/library.ts';
import type { Words } from '../language/words.ts';
import { indented } from '../language/wrap.ts';

/** For each framework that a profile was answered for in another edition what that means, and what was carried and dropped, as lines of text; none where there is no such framework. */
export function editionLines(
  editions: readonly EditionChange[],
  library: Library,
  words: Words,
  columns: number,
): readonly string[] {
  const text = words.change.editions;
  const other = editions.filter(differs);
  if (other.length === 0) return [];
  return [
    '',
    text.heading,
    ...other.flatMap((one) => [
      ...editionSentences(one, words).map((sentence, index) =>
        indented(sentence, columns, 4, index === 0 ? '  -' : ''),
      ),
      ...carriedLines(text.inEarlier, one.earlier, library, words, columns),
      ...carriedLines(text.inLater, one.later, library, words, columns),
    ]),
  ];
}

/** Everything of one profile that was carried and dropped, under a line that says which profile it is; none where there is nothing. */
export function carriedLines(
  which: string,
  { carried }: Edition,
  library: Library,
  words: Words,
  columns: number,
): readonly string[] {
  const sentences = carried === null ? [] : carriedSentences(carried, library, words);
  if (sentences.length === 0) return [];
  return [indented(which, columns, 4), ...sentences.map((sentence) => indented(sentence, columns, 8, '      -'))];
}

/** The same for other programs: ids in place of titles; for each framework of which a profile says the version, in the present edition too. */
export function editionsAsJson(editions: readonly EditionChange[]): readonly unknown[] {
  return editions.map(({ framework, earlier, later }) => ({
    framework: framework.id,
    frameworkVersion: framework.version,
    earlier: editionAsJson(earlier),
    later: editionAsJson(later),
  }));
}

/** The version that a profile says, `null` where it says none, and what was carried: `null` where there was nothing to carry. */
export function editionAsJson({ version, carried }: Edition): unknown {
  if (carried === null) return { version, carried: null };
  const { way, questions, items } = carried;
  return {
    version,
    carried: { migrations: way?.map(({ from, to, note }) => ({ from, to, note })) ?? null, questions, plan: items },
  };
}
