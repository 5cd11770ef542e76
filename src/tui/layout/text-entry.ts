import { questionIn } from '../../framework/library.ts';
import type { Question } from '../../framework/question.ts';
import { describeSaid } from '../../gap/describe.ts';
import { earlierReason } from '../state/draft.ts';
import { gapBelow } from '../state/plan.ts';
import type { LineField, Screen, TextLine } from '../state/screen.ts';
import { isPlanField } from '../state/write.ts';
import { type Body, bodyOf, plainRows } from './body.ts';
import { type Context, readingWidth, typedAnswer } from './context.ts';
import { plannedLines } from './plan-line.ts';
import { charactersOf, emptyLine, type Line, lineOf, segment, widthOf } from './segment.ts';
import { wrappedLines } from './wrap.ts';

/** A text being written, over as many lines as it takes, with the caret in it. */
export function textEntryBody(context: Context, screen: Extract<Screen, { kind: 'line' }>): Body {
  const { words } = context;
  const width = readingWidth(context);
  const earlier = screen.field === 'reason' && screen.line.text === '' ? earlierReason(context.state) : null;
  const before = [
    ...aboutLines(context, screen.field),
    emptyLine,
    lineOf(words.walk.line.label[screen.field], 'heading'),
    ...wrappedLines(screen.field === 'value' ? rangeOf(context) : words.walk.line.help[screen.field], width, 'faint'),
    emptyLine,
  ];
  const { lines, caret } = written(screen.line, width - 2);
  const fault = screen.fault === null ? '' : words.walk.line.fault[screen.fault];
  const after = [
    emptyLine,
    ...wrappedLines(fault, width, 'alert'),
    ...(earlier === null ? [] : [lineOf(words.walk.line.earlier, 'faint'), ...wrappedLines(earlier, width, 'faint')]),
  ];
  const at = before.length + caret;
  return bodyOf(plainRows(...before, ...lines, ...after), { follow: 'form', caret: { from: at, to: at } });
}

function questionBelow({ state }: Context): Question | null {
  const below = state.stack.findLast(({ screen }) => screen.kind === 'question')?.screen;
  return below?.kind === 'question' ? questionIn(state.library, below.question) : null;
}

/** What may be typed as the answer to the question below. */
function rangeOf(context: Context): string {
  const question = questionBelow(context);
  return question === null ? '' : typedAnswer(question, context.words);
}

function aboutLines(context: Context, field: LineField): readonly Line[] {
  const { state, words } = context;
  const width = readingWidth(context);
  if (isPlanField(field)) return plannedLines(context, gapBelow(state));
  const question = field === 'words' ? null : questionBelow(context);
  if (question === null) return [];
  const said = field !== 'value' && state.draft !== null ? describeSaid(state.draft.said, question, words) : '';
  return [
    ...wrappedLines(question.ask, width, 'strong'),
    ...wrappedLines(said === '' ? '' : words.walk.line.answer(said), width),
  ];
}

/** The text broken into lines, between words where it can be, with the character at the caret marked; `caret` is the line it is on. */
function written({ text, at }: TextLine, width: number): { readonly lines: readonly Line[]; readonly caret: number } {
  const rows = [''];
  for (const word of `${text} `.match(/\S+\s*|\s+/g) ?? []) {
    const pieces = widthOf(word) <= width ? [word] : charactersOf(word);
    for (const piece of pieces) {
      const row = rows[rows.length - 1] ?? '';
      if (row === '' || widthOf(row) + widthOf(piece) <= width) rows[rows.length - 1] = row + piece;
      else rows.push(piece);
    }
  }
  let start = 0;
  let caret = 0;
  const lines = rows.map((row, index) => {
    const from = at - start;
    start += row.length;
    if (from < 0 || from >= row.length) return [segment('│ ', 'faint'), segment(row)];
    caret = index;
    const [under = ' '] = charactersOf(row.slice(from));
    return [
      segment('│ ', 'faint'),
      segment(row.slice(0, from)),
      segment(under, 'caret'),
      segment(row.slice(from + under.length)),
    ];
  });
  return { lines: lines.map((line) => line.filter((one) => one.text !== '')), caret };
}
