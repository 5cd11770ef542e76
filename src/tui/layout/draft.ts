import { questionIn } from '../../framework/library.ts';
import { describeSaid } from '../../gap/describe.ts';
import { entriesOf } from '../state/entries.ts';
import type { Entry } from '../state/entry.ts';
import { evidenceFields } from '../state/screen.ts';
import type { Draft } from '../state/state.ts';
import { type Body, bodyOf, entryRows, plainRows, type Row } from './body.ts';
import { type Context, readingWidth } from './context.ts';
import { emptyLine, type Line, lineOf, segment } from './segment.ts';
import { evidenceText, nameOf } from './statements.ts';
import { hanging, wrappedLines } from './wrap.ts';

/** An answer that was begun, as it would be saved: what is said, the reason, the evidence. */
export function draftBody(context: Context): Body {
  const { state } = context;
  const { draft } = state;
  if (draft === null) return bodyOf([]);
  const question = questionIn(state.library, draft.question);
  const rows = entriesOf(state, { kind: 'draft' }).flatMap((entry, at): readonly Row[] => [
    ...(entry.kind === 'draft-save' || entry.kind === 'draft-reason' ? plainRows(emptyLine) : []),
    ...entryRows(at, ...draftLines(context, draft, entry).map((line) => () => line)),
  ]);
  const asked = question.evidence === '' ? '' : context.words.walk.question.evidence(question.evidence);
  return bodyOf(
    [
      ...plainRows(
        ...wrappedLines(question.ask, readingWidth(context), 'strong'),
        ...wrappedLines(asked, readingWidth(context), 'faint'),
        emptyLine,
      ),
      ...rows,
    ],
    { follow: 'form' },
  );
}

function draftLines(context: Context, draft: Draft, entry: Entry): readonly Line[] {
  const { state, words } = context;
  const labels = words.walk.draft;
  const width = readingWidth(context);
  const labelled = (label: string, text: string, missing: string): readonly Line[] =>
    hanging([segment(label, 'faint')], text === '' ? missing : text, width, text === '' ? 'alert' : 'plain');
  const texts = words.walk.lists.draft;
  const part = (label: string, text: string): readonly Line[] =>
    hanging([segment(label, 'faint')], text === '' ? texts.notSaid : text, width, text === '' ? 'faint' : 'plain');
  switch (entry.kind) {
    case 'draft-answer':
      return labelled(labels.answer, describeSaid(draft.said, questionIn(state.library, draft.question), words), '');
    case 'draft-reason':
      return labelled(labels.reason, draft.because, labels.noReason);
    case 'draft-decider':
      return labelled(labels.decider, draft.decider, labels.noDecider);
    case 'draft-respondent':
      return part(texts.respondent, nameOf(context, draft.by));
    case 'draft-confidence':
      return part(texts.confidence, draft.confidence === null ? '' : words.terms.confidence[draft.confidence]);
    case 'draft-review':
      return part(texts.review, draft.review === null ? '' : words.terms.review[draft.review]);
    case 'draft-source': {
      const one = draft.evidence[entry.index];
      return one === undefined
        ? []
        : labelled(labels.source(entry.index + 1), evidenceText(one, context), labels.empty);
    }
    case 'draft-add':
      return [lineOf(labels.add(draft.evidence.length), 'plain')];
    case 'draft-save':
      return [lineOf(labels.save, 'strong')];
    default:
      return [];
  }
}

/** The form of one piece of evidence. */
export function sourceBody(context: Context, index: number): Body {
  const { state, words } = context;
  const one = state.draft?.evidence[index];
  if (one === undefined) return bodyOf([]);
  const labels = words.walk.source;
  const width = readingWidth(context);
  const fields = evidenceFields.flatMap((field, at) => {
    const text = one[field] ?? '';
    const label = segment(labels.label[field], 'faint');
    const lines = hanging([label], text === '' ? labels.empty : text, width, text === '' ? 'faint' : 'plain');
    return entryRows(at, ...lines.map((line) => () => line));
  });
  const last = evidenceFields.length;
  return bodyOf(
    [
      ...plainRows(lineOf(labels.heading(index + 1), 'strong'), emptyLine),
      ...fields,
      ...plainRows(emptyLine),
      ...entryRows(last, () => lineOf(labels.keep, 'strong')),
      ...entryRows(last + 1, () => lineOf(labels.remove)),
    ],
    { follow: 'form' },
  );
}
