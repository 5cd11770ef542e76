import * as v from 'valibot';
import { accepts, isDay, type Value } from '../framework/answer-set.ts';
import type { Library } from '../framework/library.ts';
import { outsideSet } from '../framework/load-condition.ts';
import type { Question } from '../framework/question.ts';
import { error, type Problem } from '../problem/problem.ts';
import { suggestionFor } from '../problem/suggestion.ts';
import type { Said } from '../profile/profile.ts';
import { block, id, mapOf, shape, text } from '../source/shape.ts';
import type { Path, Source } from '../source/source.ts';
import { type Exercise, type KeyAnswer, traps } from './exercise.ts';

const exerciseSchema = block({
  'gapwalk-exercise': text,
  title: text,
  setting: text,
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  country: text,
  roles: v.pipe(v.array(v.picklist(['origin', 'transit', 'destination'])), v.minLength(1)),
  'as-of': v.pipe(v.string(), v.check(isDay, 'bad-date')),
  frameworks: v.pipe(v.array(text), v.minLength(1)),
  story: v.pipe(v.array(block({ id, title: text, text })), v.minLength(1)),
  key: mapOf(
    block({
      answer: v.unknown(),
      because: text,
      story: v.pipe(v.array(text), v.minLength(1)),
      hint: v.optional(text),
      trap: v.optional(v.picklist([...traps])),
    }),
  ),
  learning: v.pipe(v.array(text), v.minLength(1)),
  discuss: v.pipe(v.array(text), v.minLength(1)),
});

/** What an exercise file gave: `null` with any error in it. */
export interface ExerciseLoaded {
  readonly exercise: Exercise | null;
  readonly problems: readonly Problem[];
}

/** Loads an exercise against a library: its questions, answers, frameworks and the parts of the story that the key names must exist. */
export function loadExercise(
  name: string,
  source: Source,
  library: Library,
  languages: readonly string[],
): ExerciseLoaded {
  const { value: raw, problems: shaped } = shape(source, exerciseSchema);
  if (raw === null) return { exercise: null, problems: shaped };
  const problems: Problem[] = [
    ...raw.frameworks.flatMap((framework, index) =>
      unknownFramework(framework, ['frameworks', index], source, library),
    ),
  ];
  const parts = raw.story.map((part) => part.id);
  const key = new Map<string, KeyAnswer>();
  for (const [question, entry] of Object.entries(raw.key)) {
    const asked = library.questions.get(question);
    if (asked === undefined) {
      const suggestion = suggestionFor(question, [...library.questions.keys()]);
      problems.push(error('unknown-question', { question, suggestion }, source.placeOfKey(['key', question])));
      continue;
    }
    for (const [index, part] of entry.story.entries())
      if (!parts.includes(part))
        problems.push(
          error(
            'unknown-story-part',
            { part, suggestion: suggestionFor(part, parts) },
            source.place(['key', question, 'story', index]),
          ),
        );
    const said = saidTo(asked, entry.answer, source, ['key', question, 'answer'], problems);
    if (said !== null)
      key.set(question, {
        said,
        because: entry.because.trim(),
        story: entry.story,
        hint: entry.hint?.trim() ?? '',
        trap: entry.trap ?? null,
      });
  }
  if (problems.length > 0) return { exercise: null, problems };
  const { title, setting, minutes, country, roles, frameworks, learning, discuss } = raw;
  const story = raw.story.map((part) => ({ ...part, text: part.text.trim() }));
  return {
    exercise: {
      id: name,
      title,
      setting: setting.trim(),
      minutes,
      country,
      roles,
      asOf: raw['as-of'],
      frameworks,
      story,
      key,
      learning,
      discuss,
      languages,
      told: 'en',
    },
    problems,
  };
}

function unknownFramework(framework: string, path: Path, source: Source, library: Library): readonly Problem[] {
  const ids = library.frameworks.map((one) => one.id);
  if (ids.includes(framework)) return [];
  const suggestion = suggestionFor(framework, ids);
  return [error('unknown-framework', { framework, suggestion }, source.place(path))];
}

function saidTo(question: Question, value: unknown, source: Source, path: Path, problems: Problem[]): Said | null {
  if (value === 'unknown') return { kind: 'unknown' };
  if (value === 'not-applicable' && question.notApplicable !== null) return { kind: 'not-applicable' };
  if (accepts(question.answers, value)) return { kind: 'value', value: value as Value };
  problems.push(outsideSet(question, value, source, path));
  return null;
}
