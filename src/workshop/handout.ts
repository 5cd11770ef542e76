import { type Block, note, paragraph, prose, section, text } from '../document/blocks.ts';
import type { Document } from '../document/document.ts';
import { type Library, questionIn } from '../framework/library.ts';
import type { Words } from '../language/words.ts';
import { answerBoxes } from './answer-boxes.ts';
import type { Exercise } from './exercise.ts';

/** What a group gets on paper: the task, the story, and a sheet with every question to fill by hand. It holds nothing of the key. */
export function handoutOf(exercise: Exercise, library: Library, language: string, words: Words): Document {
  const t = words.exercise.handout;
  return {
    language,
    made: exercise.asOf,
    title: exercise.title,
    subtitle: t.subtitle(exercise),
    draft: null,
    footer: exercise.title,
    cover: [paragraph(text(exercise.setting)), note(words.exercise.fictional)],
    beforeContents: 0,
    sections: [
      section('task', [text(t.task)], [paragraph(text(t.taskText)), paragraph(text(t.ladder)), note(t.ladderText)]),
      section(
        'story',
        [text(t.story)],
        exercise.story.map((part) => section(`story-${part.id}`, [text(part.title)], prose(part.text))),
      ),
      section('sheet', [text(t.sheet)], sheets(exercise, library, words)),
    ],
  };
}

/** The questions in the order in which the walk asks them, each with what counts and with room to write by hand. */
function sheets({ key }: Exercise, library: Library, words: Words): readonly Block[] {
  const t = words.exercise.handout;
  return [...key.keys()].map((id, at): Block => {
    const question = questionIn(library, id);
    const { ask, help } = question;
    const sheet = section(
      `sheet-${id}`,
      [text(t.question({ number: at + 1, ask }))],
      [
        ...(help.trim() === '' ? [] : [note(help.trim())]),
        paragraph(text(answerBoxes(question, null, words))),
        paragraph(text(`${t.why} ${line}`)),
      ],
    );
    return { ...sheet, whole: true };
  });
}

/** A line to write on. */
const line = '_'.repeat(44);
