import { type Library, ministryTitle } from '../framework/library.ts';
import type { Words } from '../language/words.ts';
import type { CoverLine } from '../spreadsheet/form.ts';
import type { Questionnaire } from './questionnaire.ts';

/** What a questionnaire is about, in sentences. */
export function aboutQuestionnaire(questionnaire: Questionnaire, library: Library, words: Words): readonly string[] {
  const t = words.questionnaire.about;
  const { profile, ministry, frameworks, topics, begun, made } = questionnaire;
  const asked = topics.flatMap(({ questions }) => questions);
  const answered = asked.filter(({ entry, closed }) => closed || entry.said !== null).length;
  return [
    t.made({ day: words.explain.day(made), asOf: begun ? words.explain.day(profile.asOf) : null }),
    t.questions({ questions: asked.length, answered }),
    ministry === null ? t.everybody : t.ministry({ ministry: ministryTitle(library, ministry, profile.ministries) }),
    t.frameworks({ frameworks: words.explain.and(frameworks.map(({ title }) => title)) }),
    ...(profile.country.fictional ? [t.fictional] : []),
  ];
}

/** What the answers mean: law and practice kept apart, treaties, not known, not applicable. */
export function meaningOfAnswers(words: Words): readonly CoverLine[] {
  const t = words.questionnaire.instructions;
  const text = (line: string): CoverLine => ({ kind: 'text', text: line });
  return [
    { kind: 'heading', text: t.meaning },
    text(t.ladder),
    text(words.exercise.handout.ladderText),
    text(t.treaty),
    { kind: 'heading', text: t.unknown },
    ...t.unknownText.map(text),
  ];
}

/** The first sheet of a questionnaire: what it is, how it is filled in, what the answers mean, how it is sent back. */
export function coverOf(questionnaire: Questionnaire, library: Library, words: Words): readonly CoverLine[] {
  const t = words.questionnaire;
  const text = (line: string): CoverLine => ({ kind: 'text', text: line });
  return [
    { kind: 'title', text: t.title({ country: questionnaire.profile.country.name }) },
    ...aboutQuestionnaire(questionnaire, library, words).map(text),
    { kind: 'heading', text: t.instructions.how },
    ...t.instructions.howText.map(text),
    ...meaningOfAnswers(words),
    { kind: 'heading', text: t.instructions.back },
    ...t.instructions.backText.map(text),
  ];
}
