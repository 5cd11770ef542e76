import { order } from '../assess/operators.ts';
import type { AnswerSet, Value } from '../framework/answer-set.ts';
import type { Library } from '../framework/library.ts';
import type { Question } from '../framework/question.ts';
import type { Profile, Said } from '../profile/profile.ts';
import { sameSaid } from '../profile/same-said.ts';
import { krippendorffAlpha, type Metric } from './alpha.ts';

/** How far respondents agree on one question. */
export interface QuestionAgreement {
  readonly question: Question;
  /** How many gave an answer; "not known" is none. */
  readonly answered: number;
  /** The share of pairs of respondents that say the same, 0 to 1; `null` where fewer than two answered. */
  readonly agreement: number | null;
}

/** How far respondents agree on questions with one set of answers. */
export interface Alpha {
  /** The name of the answer set, or the unit of the figures. */
  readonly answers: string;
  readonly metric: Metric;
  /** How many questions two or more answered. */
  readonly questions: number;
  /** Krippendorff's alpha; `null` where there is nothing to compare. */
  readonly alpha: number | null;
}

/** How far respondents agree on a group of questions. */
export interface GroupAgreement {
  /** The id of the topic; `null` for all questions. */
  readonly topic: string | null;
  readonly title: string | null;
  /** How many questions two or more answered. */
  readonly questions: number;
  /** The share of pairs that say the same, over all questions, 0 to 1; `null` where no two answered one question. */
  readonly agreement: number | null;
  /** By set of answers: answers of different sets cannot be compared by chance. */
  readonly alphas: readonly Alpha[];
}

/** How far several respondents agree. */
export interface Agreement {
  readonly questions: readonly QuestionAgreement[];
  readonly topics: readonly GroupAgreement[];
  readonly overall: GroupAgreement;
}

/**
 * How far the profiles of several respondents agree, each being one respondent. What somebody did not answer, does not know or finds contested is missing and counts
 * neither way. That a question does not apply is an answer for the share of pairs, and has no place in alpha.
 */
export function agreementOf(profiles: readonly Profile[], library: Library): Agreement {
  const units = [...library.questions.values()].map(
    (question): Unit => ({ question, said: saidTo(question.id, profiles) }),
  );
  return {
    questions: units.map(({ question, said }) => ({ question, answered: said.length, agreement: share([said]) })),
    topics: library.topics.flatMap(({ id, title }) => {
      const group = groupOf(
        id,
        title,
        units.filter(({ question }) => question.topic === id),
      );
      return group.questions === 0 ? [] : [group];
    }),
    overall: groupOf(null, null, units),
  };
}

interface Unit {
  readonly question: Question;
  readonly said: readonly Said[];
}

function saidTo(question: string, profiles: readonly Profile[]): readonly Said[] {
  return profiles.flatMap(({ answers }) => {
    const answer = answers.get(question);
    return answer?.kind === 'answer' && answer.said.kind !== 'unknown' ? [answer.said] : [];
  });
}

function groupOf(topic: string | null, title: string | null, units: readonly Unit[]): GroupAgreement {
  const compared = units.filter(({ said }) => said.length > 1);
  const sets = new Map<string, Unit[]>();
  for (const unit of compared) {
    const name = nameOf(unit.question.answers);
    sets.set(name, [...(sets.get(name) ?? []), unit]);
  }
  return {
    topic,
    title,
    questions: compared.length,
    agreement: share(compared.map(({ said }) => said)),
    alphas: [...sets].flatMap(([name, under]) => alphaOf(name, under)),
  };
}

/** The share of pairs that say the same: each question counts by its pairs. */
function share(units: readonly (readonly Said[])[]): number | null {
  let same = 0;
  let pairs = 0;
  for (const said of units) {
    for (const [at, one] of said.entries()) {
      for (const other of said.slice(at + 1)) {
        pairs += 1;
        if (sameSaid(one, other)) same += 1;
      }
    }
  }
  return pairs === 0 ? null : same / pairs;
}

/** On a single question chance has nothing to be judged by. Lists of choices and days have no alpha here: lists are no points on a scale, and days of different questions have none in common. */
function alphaOf(name: string, units: readonly Unit[]): readonly Alpha[] {
  const [first] = units;
  const set = first?.question.answers;
  if (set === undefined || set.kind === 'choices' || set.kind === 'date') return [];
  const metric = set.kind === 'number' ? 'interval' : set.ordered ? 'ordinal' : 'nominal';
  const placed = units.map(({ question, said }) =>
    said.flatMap((one) => (one.kind === 'value' ? [order(question.answers, one.value as Value)] : [])),
  );
  const compared = placed.filter((answers) => answers.length > 1);
  if (compared.length < 2) return [];
  return [{ answers: name, metric, questions: compared.length, alpha: krippendorffAlpha(compared, metric) }];
}

/** Questions with one name have answers that can be compared: a shared set, the same choices, or figures in one unit. */
function nameOf(set: AnswerSet): string {
  switch (set.kind) {
    case 'choice':
      return set.name ?? set.allowed.map(({ id }) => id).join(', ');
    case 'choices':
      return 'choices';
    case 'number':
      return set.unit;
    case 'date':
      return 'date';
  }
}
