import * as v from 'valibot';
import { isDay } from '../framework/answer-set.ts';
import { address, block, filledText, id, mapOf, text } from '../source/shape.ts';

const day = v.pipe(v.string(), v.check(isDay, 'bad-date'));
const partialDate = v.pipe(
  v.string(),
  v.check((date) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(date) || isDay(date), 'bad-partial-date'),
);

const evidence = block({
  title: text,
  publisher: v.optional(text),
  date: v.optional(partialDate),
  url: v.optional(address),
  says: v.optional(text),
});

const said = {
  because: v.optional(text),
  evidence: v.optional(v.array(evidence)),
  by: v.optional(text),
  on: v.optional(day),
  confidence: v.optional(v.picklist(['high', 'medium', 'low'])),
  review: v.optional(v.picklist(['draft', 'agreed', 'contested'])),
};

/** What one respondent says, as the schema gives it. */
export type RawStatement = v.InferOutput<v.StrictObjectSchema<typeof said, undefined>> & {
  answer: unknown;
  decided?: { by: string; on?: string | undefined; because?: string | undefined; from: RawStatement[] } | undefined;
};

const statement: v.GenericSchema<unknown, RawStatement> = v.lazy(() =>
  block({ ...said, answer: v.unknown(), decided }),
);
const decided = v.optional(
  block({ by: filledText, on: v.optional(day), because: v.optional(text), from: v.array(statement) }),
);

/** The long form of an answer. */
export const answerSchema = block({
  ...said,
  answer: v.optional(v.unknown()),
  decided,
  also: v.optional(v.array(statement)),
  contested: v.optional(v.pipe(v.array(statement), v.minLength(1))),
});

/** A whole profile; the answers are checked one by one, so that one fault does not hide the others. */
export const profileSchema = block({
  gapwalk: text,
  country: block({ code: v.optional(text), name: text, fictional: v.optional(v.boolean()) }),
  roles: v.pipe(v.array(v.picklist(['origin', 'transit', 'destination'])), v.minLength(1)),
  'as-of': day,
  status: v.picklist(['draft', 'validated']),
  'prepared-by': v.optional(v.array(block({ name: text, organisation: v.optional(text) }))),
  basis: v.optional(text),
  exercise: v.optional(id),
  told: v.optional(id),
  frameworks: v.nullish(mapOf(text)),
  ministries: v.nullish(mapOf(text)),
  answers: v.nullish(mapOf(v.unknown())),
  plan: v.nullish(
    v.array(
      block({
        gap: text,
        action: text,
        owner: v.optional(text),
        due: v.optional(day),
        state: v.picklist(['to-do', 'doing', 'done', 'dropped']),
      }),
    ),
  ),
});
