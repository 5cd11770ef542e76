import { note, paragraph, prose, type Section, section, text } from '../../document/blocks.ts';
import type { Words } from '../../language/words.ts';
import type { GoodPractice } from '../good-practices.ts';
import { evidenceBlocks } from './answer-blocks.ts';
import { markedTitle, questionTitle } from './rich.ts';

/** What the country does well enough to show others. */
export function practicesPart(practices: readonly GoodPractice[], words: Words): Section {
  const t = words.report.practices;
  if (practices.length === 0) return section('good-practices', [text(t.title)], [note(t.none)]);
  return section(
    'good-practices',
    [text(t.title)],
    [
      note(t.intro),
      ...practices.map(({ item, answers }) =>
        section(`practice/${item.framework}/${item.item}`, markedTitle(item), [
          paragraph(text(item.frameworkTitle)),
          ...answers.flatMap((answer) => [
            paragraph(questionTitle(answer), text(' '), { kind: 'strong', text: answer.statement?.text ?? '' }),
            ...prose(answer.statement?.because ?? ''),
            ...evidenceBlocks(answer.statement?.evidence ?? [], words),
          ]),
        ]),
      ),
    ],
  );
}
