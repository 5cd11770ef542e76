import { type Block, column, note, paragraph, section, text } from '../document/blocks.ts';
import type { Document } from '../document/document.ts';
import type { Library } from '../framework/library.ts';
import type { Words } from '../language/words.ts';
import { answerBoxes } from './answer-boxes.ts';
import type { Asked, Questionnaire } from './questionnaire.ts';
import { aboutQuestionnaire, meaningOfAnswers } from './questionnaire-cover.ts';
import { notesOn } from './questionnaire-notes.ts';

/** A questionnaire to print and to fill in by hand. What was answered before is ticked; it is not taken in again by the program. */
export function questionnaireDocument(questionnaire: Questionnaire, library: Library, words: Words): Document {
  const t = words.questionnaire;
  const { profile, topics, made, language } = questionnaire;
  const title = t.title({ country: profile.country.name });
  const row = (asked: Asked) => {
    const { question, answer, closed } = asked;
    const { said, because } = asked.entry;
    const help = [question.help.trim(), notesOn(asked, profile, library, words)].filter((part) => part !== '');
    const given = closed && answer?.kind === 'answer' ? answer.said : said;
    return [
      [{ kind: 'strong', text: question.ask } as const, text(help.map((part) => ` ${part}`).join(''))],
      [text(answerBoxes(question, given, words))],
      [text(because ?? ' ')],
    ];
  };
  return {
    language,
    made,
    title,
    subtitle: words.questionnaire.cover,
    draft: null,
    footer: title,
    cover: aboutQuestionnaire(questionnaire, library, words).map((line) => paragraph(text(line))),
    beforeContents: 0,
    sections: [
      section('how', [text(t.instructions.how)], [paragraph(text(t.instructions.onPaper)), ...meaning(words)]),
      ...topics.map((topic, index) =>
        section(
          `topic-${index + 1}`,
          [text(topic.title)],
          [
            {
              kind: 'table',
              caption: topic.title,
              columns: [column(t.columns.question), column(t.columns.answer), column(t.columns.why)],
              rows: topic.questions.map(row),
            },
          ],
        ),
      ),
      section('back', [text(t.instructions.back)], [paragraph(text(t.instructions.backOnPaper))]),
    ],
  };
}

function meaning(words: Words): readonly Block[] {
  return meaningOfAnswers(words).map((line) =>
    line.kind === 'text' ? note(line.text) : paragraph({ kind: 'strong', text: line.text }),
  );
}
