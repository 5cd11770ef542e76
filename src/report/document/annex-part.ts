import { fact, note, type Section, section, text } from '../../document/blocks.ts';
import type { Words } from '../../language/words.ts';
import type { TopicAnswers } from '../answer-report.ts';
import { answerFacts } from './answer-blocks.ts';
import { answerId } from './rich.ts';

/** Every answer of the profile with all that was given for it. */
export function annexPart(topics: readonly TopicAnswers[], words: Words): Section {
  const t = words.report.annex;
  if (topics.length === 0) return section('annex', [text(t.title)], [note(t.none)]);
  return section(
    'annex',
    [text(t.title)],
    [
      note(t.intro),
      ...topics.map(({ topic, title, answers }) =>
        section(
          `annex/${topic}`,
          [text(title)],
          answers.map((answer) =>
            section(
              answerId(answer.question),
              [text(answer.ask)],
              [{ kind: 'facts', facts: [...answerFacts(answer, words), fact(t.usually, text(answer.ministry))] }],
            ),
          ),
        ),
      ),
    ],
  );
}
