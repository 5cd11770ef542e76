import type { Library } from '../framework/library.ts';
import { followQuestion, wayFrom } from '../framework/migration.ts';
import { error, type Problem, warning } from '../problem/problem.ts';
import { suggestionFor } from '../problem/suggestion.ts';
import type { Source } from '../source/source.ts';

/** What is to be noticed in the versions that a profile says: frameworks that are not there, which may have been withdrawn, and versions that are not the present ones. All are warnings. */
export function problemsOfVersions(
  versions: Readonly<Record<string, string>>,
  source: Source,
  { frameworks }: Library,
): readonly Problem[] {
  const ids = frameworks.map(({ id }) => id);
  return Object.entries(versions).flatMap(([id, version]): readonly Problem[] => {
    const framework = frameworks.find((one) => one.id === id);
    const at = ['frameworks', id];
    if (framework === undefined)
      return [
        warning('unknown-framework', { framework: id, suggestion: suggestionFor(id, ids) }, source.placeOfKey(at)),
      ];
    if (framework.version === version) return [];
    return [
      warning(
        'other-version',
        { framework: id, version, present: framework.version, carried: wayFrom(version, framework) !== null },
        source.place(at),
      ),
    ];
  });
}

/** What is wrong with an answer to a question that is not there: whether it was renamed or taken out in a later version of a framework, or was never there. */
export function missingQuestion(id: string, source: Source, { frameworks, questions }: Library): Problem {
  const place = source.placeOfKey(['answers', id]);
  for (const framework of frameworks) {
    const step = framework.migrations.find((one) => Object.hasOwn(one.questions, id));
    const way = step === undefined ? null : wayFrom(step.from, framework);
    if (step === undefined || way === null) continue;
    const { id: now } = followQuestion(id, way);
    const details = { question: id, framework: framework.id };
    if (now !== null) return error('question-renamed', { ...details, now, version: step.to }, place);
    const out = way.find((_, index) => followQuestion(id, way.slice(0, index + 1)).id === null);
    return error('question-taken-out', { ...details, version: (out ?? step).to }, place);
  }
  return error('unknown-question', { question: id, suggestion: suggestionFor(id, [...questions.keys()]) }, place);
}
