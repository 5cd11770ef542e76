import * as v from 'valibot';
import { suggestionFor } from '../problem/suggestion.ts';
import { address, block, id, mapOf, text, wordOrBlock } from '../source/shape.ts';
import { isDay } from './answer-set.ts';

const role = v.picklist(['origin', 'transit', 'destination']);
const concerns = v.pipe(v.array(role), v.minLength(1));
const number = v.pipe(v.number(), v.finite());
const score = v.pipe(number, v.minValue(0), v.maxValue(100));
const weight = v.pipe(number, v.gtValue(0));
const allowedAnswers = v.pipe(v.array(block({ id, title: text })), v.minLength(1));

const ownAnswers = {
  number: block({ number: block({ unit: text, min: number, max: number }) }),
  date: block({ date: block({}) }),
  choice: block({ choice: allowedAnswers, ordered: v.optional(v.boolean()) }),
  choices: block({ choices: allowedAnswers }),
};

/** The answers of a question: the name of a set, or its own. */
export const answersSchema = wordOrBlock(text, (keys) => {
  const kinds = Object.keys(ownAnswers);
  const meant = keys.find((key) => kinds.includes(key)) ?? keys.map((key) => suggestionFor(key, kinds)).find(Boolean);
  switch (meant) {
    case 'number':
    case 'date':
    case 'choices':
      return ownAnswers[meant];
    default:
      return ownAnswers.choice;
  }
});

/** `answer-sets.yaml`: named ordered sets. */
export const answerSetsSchema = mapOf(allowedAnswers);

/** `ministries.yaml`. */
export const ministriesSchema = block({ ministries: v.array(block({ id, title: text })) });

const questionSchema = block({
  id,
  ask: text,
  answers: answersSchema,
  concerns: v.optional(concerns),
  respondent: id,
  help: v.optional(text),
  evidence: v.optional(text),
  follows: v.optional(mapOf(v.unknown())),
  'not-applicable': v.optional(text),
});

/** `questions/<topic>.yaml`. */
export const topicSchema = block({ topic: id, title: text, questions: v.array(questionSchema) });

const reference = block({
  locator: text,
  provenance: v.picklist(['read', 'reported', 'reconstructed']),
  url: v.optional(address),
});

const levels = v.array(block({ id, title: v.optional(text), score }));

const scoring = block({
  aggregate: v.optional(v.picklist(['mean', 'minimum', 'geometric-mean'])),
  weigh: v.optional(v.picklist(['areas', 'items'])),
  missing: v.optional(wordOrBlock(v.picklist(['leave-out', 'lowest']), block({ 'count-as': score }))),
  round: v.optional(
    wordOrBlock(
      v.picklist(['none', 'integer']),
      block({ decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)) }),
    ),
  ),
  enough: v.optional(v.pipe(number, v.minValue(0), v.maxValue(1))),
});

/** The `scoring` of a framework or an area, key by key. */
export type ScoringKeys = v.InferOutput<typeof scoring>;

const itemSchema = block({
  id,
  title: text,
  text,
  concerns: v.optional(concerns),
  reference,
  weight: v.optional(weight),
  roundtables: v.optional(
    v.array(
      v.picklist(['development-effects', 'labour-migration', 'remittances', 'trafficking', 'institutional-mechanisms']),
    ),
  ),
  levels: v.optional(levels),
  rule: v.optional(mapOf(v.unknown())),
  measure: v.optional(block({ question: id, from: number, to: number })),
  'why-this-rule': v.optional(text),
  remedy: v.optional(text, ''),
  note: v.optional(text),
  verified: v.optional(block({ by: text, on: v.pipe(v.string(), v.check(isDay, 'bad-date')) })),
});

/** `areas/<id>.yaml`. */
export const areaSchema = block({
  id,
  title: text,
  text: v.optional(text),
  reference: v.optional(reference),
  weight: v.optional(weight),
  scoring: v.optional(scoring),
  areas: v.optional(v.pipe(v.array(id), v.minLength(1))),
  items: v.optional(v.pipe(v.array(itemSchema), v.minLength(1))),
});

/** `framework.yaml`. */
export const frameworkSchema = block({
  id,
  version: text,
  title: text,
  year: v.pipe(v.number(), v.integer()),
  kind: text,
  binding: v.boolean(),
  concerns,
  source: block({ title: text, publisher: text, date: v.optional(text), url: v.optional(address) }),
  completeness: text,
  levels,
  scoring,
  bands: v.optional(v.array(block({ id, title: text, from: score }))),
  areas: v.pipe(v.array(id), v.minLength(1)),
});

/** A number, a text, or nothing where an answer can no longer be given. */
const newAnswer = v.lazy((input) => (typeof input === 'number' ? number : v.nullable(text)));
/** An id, a list of them where an item was split, or nothing where it was taken out. */
const newItems = v.lazy((input) => (Array.isArray(input) ? v.pipe(v.array(id), v.minLength(1)) : v.nullable(id)));

/** `migrations/<from>-to-<to>.yaml`. */
export const migrationSchema = block({
  from: text,
  to: text,
  note: text,
  questions: v.optional(mapOf(v.nullable(id)), {}),
  answers: v.optional(mapOf(mapOf(newAnswer)), {}),
  items: v.optional(mapOf(newItems), {}),
});
