import type { Role } from '../framework/question.ts';
import { bareAnswer } from '../profile/bare-answer.ts';
import type { Answer, Profile, Said } from '../profile/profile.ts';

/** What a question of an exercise is there to teach. */
export type Trap = 'law-without-practice' | 'unknown-is-not-no' | 'signed-not-party';

/** All traps. */
export const traps: readonly Trap[] = ['law-without-practice', 'unknown-is-not-no', 'signed-not-party'];

/** A part of the story, that the key refers to. */
export interface StoryPart {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** What the story says to one question. */
export interface KeyAnswer {
  readonly said: Said;
  /** Why this is the answer. */
  readonly because: string;
  /** The parts of the story in which it stands. */
  readonly story: readonly string[];
  /** Where to look, without the answer; empty where there is none. */
  readonly hint: string;
  readonly trap: Trap | null;
}

/** A case to learn on: a country that does not exist, its story, and the answers that the story gives. */
export interface Exercise {
  readonly id: string;
  readonly title: string;
  /** Where and for whom it is set, in a sentence. */
  readonly setting: string;
  /** How long a group needs, in minutes. */
  readonly minutes: number;
  readonly country: string;
  readonly roles: readonly Role[];
  readonly asOf: string;
  /** The frameworks that the case is scored by, by id. */
  readonly frameworks: readonly string[];
  readonly story: readonly StoryPart[];
  /** By question, in the order in which they are asked. */
  readonly key: ReadonlyMap<string, KeyAnswer>;
  readonly learning: readonly string[];
  /** What to discuss when all groups are together. */
  readonly discuss: readonly string[];
  /** The ISO 639-1 codes of the languages that it is told in. */
  readonly languages: readonly string[];
  /** The ISO 639-1 code of the language in which its texts stand here. */
  readonly told: string;
}

/** The profile that the key makes: every question of the exercise answered as the story says. */
export function keyProfile({ id, told, country, roles, asOf, key }: Exercise): Profile {
  const answers = [...key].map(([question, { said, because }]): readonly [string, Answer] => [
    question,
    { ...bareAnswer(said), because },
  ]);
  return {
    country: { code: null, name: country, fictional: true },
    roles,
    asOf,
    status: 'draft',
    preparedBy: [],
    basis: '',
    exercise: id,
    told,
    frameworks: {},
    ministries: {},
    answers: new Map(answers),
    plan: [],
  };
}
