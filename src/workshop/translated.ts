import * as v from 'valibot';
import type { Problem } from '../problem/problem.ts';
import { block, mapOf, shape, text } from '../source/shape.ts';
import type { Source } from '../source/source.ts';
import type { Exercise } from './exercise.ts';

const overlaySchema = block({
  title: text,
  setting: text,
  story: mapOf(block({ title: text, text })),
  key: mapOf(block({ because: text, hint: v.optional(text) })),
  learning: v.array(text),
  discuss: v.array(text),
});

/** An exercise told in another language. What the overlay does not have stays as it is: its ids, answers and the rest of its texts. */
export function translated(
  exercise: Exercise,
  source: Source,
  language: string,
): { readonly exercise: Exercise; readonly problems: readonly Problem[] } {
  const { value: texts, problems } = shape(source, overlaySchema);
  if (texts === null) return { exercise, problems };
  const { title, setting, story, key, learning, discuss } = texts;
  return {
    exercise: {
      ...exercise,
      title,
      setting: setting.trim(),
      story: exercise.story.map((part) => {
        const other = story[part.id];
        return other === undefined ? part : { ...part, title: other.title, text: other.text.trim() };
      }),
      key: new Map(
        [...exercise.key].map(([question, answer]) => {
          const other = key[question];
          return [
            question,
            other === undefined ? answer : { ...answer, because: other.because.trim(), hint: other.hint?.trim() ?? '' },
          ];
        }),
      ),
      learning,
      discuss,
      told: language,
    },
    problems,
  };
}
