import { questionIn } from '../../framework/library.ts';
import { describeSaid } from '../../gap/describe.ts';
import { problemSentences } from '../../problem/format-problem.ts';
import type { Answer } from '../../profile/profile.ts';
import { entriesOf } from '../state/entries.ts';
import type { Asked } from '../state/screen.ts';
import { unsavedCount } from '../state/unsaved.ts';
import { type Body, bodyOf, entryRows, plainRows, type Row } from './body.ts';
import { askOf, type Context, readingWidth } from './context.ts';
import { emptyLine, type Line, lineOf } from './segment.ts';
import { wrappedLines } from './wrap.ts';

/** What the walk asks before it goes on, with the choices. */
export function askBody(context: Context, asked: Asked): Body {
  const { state, words } = context;
  const rows = entriesOf(state, { kind: 'ask', asked }).flatMap((entry, at): readonly Row[] =>
    entry.kind === 'choice' ? entryRows(at, () => lineOf(words.walk.ask.choice[entry.choice])) : [],
  );
  return bodyOf([...plainRows(...askedLines(context, asked), emptyLine), ...rows], { follow: 'form' });
}

function askedLines(context: Context, asked: Asked): readonly Line[] {
  const { state, words } = context;
  const ask = words.walk.ask;
  const width = readingWidth(context);
  switch (asked.kind) {
    case 'leave':
      return [
        ...wrappedLines(ask.leave, width, 'strong'),
        ...wrappedLines(state.unsaved.length === 0 ? ask.allSaved(state.file.path) : '', width),
      ];
    case 'marks':
      return wrappedLines(ask.marks, width, 'strong');
    case 'unfinished': {
      const draft = state.draft;
      return [
        ...wrappedLines(ask.unfinished, width, 'strong'),
        ...(draft === null ? [] : wrappedLines(askOf(context, draft.question), width)),
        ...(draft === null
          ? []
          : wrappedLines(
              describeSaid(draft.said, questionIn(state.library, draft.question), words),
              width,
              'strong',
              2,
            )),
      ];
    }
    case 'unsaved': {
      const sentences = state.fault === null ? { message: '', hint: '' } : problemSentences(state.fault, words);
      return [
        ...wrappedLines(ask.unsaved(unsavedCount(state.unsaved)), width, 'strong'),
        ...wrappedLines(sentences.message, width),
        ...wrappedLines(sentences.hint, width, 'faint'),
      ];
    }
    case 'conflict':
      return [
        ...wrappedLines(ask.conflict(asked.conflicts.length), width, 'strong'),
        ...asked.conflicts.flatMap(({ question, mine }) => [
          emptyLine,
          ...wrappedLines(askOf(context, question), width),
          ...wrappedLines(ask.mine(saidIn(context, question, mine)), width, 'plain', 2),
          ...wrappedLines(
            ask.theirs(saidIn(context, question, state.profile.answers.get(question) ?? null)),
            width,
            'plain',
            2,
          ),
        ]),
      ];
  }
}

function saidIn({ state, words }: Context, question: string, answer: Answer | null): string {
  if (answer === null) return words.terms.unanswered;
  if (answer.kind !== 'answer') return words.explain.why[answer.kind];
  const said = describeSaid(answer.said, questionIn(state.library, question), words);
  return answer.because === null ? said : words.walk.ask.withReason({ said, because: answer.because });
}
