import * as v from 'valibot';
import type { Problem } from '../problem/problem.ts';
import { edited } from '../source/edit.ts';
import type { Plain } from '../source/plain.ts';
import { block, shape, text } from '../source/shape.ts';
import { parseSource, type Source } from '../source/source.ts';

/** An answer of a group that a facilitator lets stand although the case says otherwise, with the reason. */
export interface AcceptedAnswer {
  /** The name of the group's file without its ending. */
  readonly group: string;
  readonly question: string;
  readonly because: string;
}

const acceptedSchema = block({
  accepted: v.array(block({ group: text, question: text, because: text })),
});

/** Loads what a facilitator has accepted. */
export function loadAccepted(source: Source): {
  readonly accepted: readonly AcceptedAnswer[];
  readonly problems: readonly Problem[];
} {
  const { value, problems } = shape(source, acceptedSchema);
  return { accepted: value?.accepted ?? [], problems };
}

/** The text of a list of accepted answers with one more; one for the same group and question is replaced. `source` is `null` where there is no list yet. */
export function withAccepted(source: Source | null, more: AcceptedAnswer): string {
  const list = source ?? parseSource('accepted', 'accepted: []\n');
  const { accepted } = loadAccepted(list);
  const others = accepted.filter(({ group, question }) => group !== more.group || question !== more.question);
  return edited(list, { accepted: [...others, more].map((one): Plain => ({ ...one })) });
}
