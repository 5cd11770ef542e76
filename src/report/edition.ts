import type { Library } from '../framework/library.ts';
import type { Words } from '../language/words.ts';
import type { Answer, Evidence, Profile } from '../profile/profile.ts';

/** For whom a report is: the ministries that made it, or everybody. Both have the same figures. */
export type Edition = 'internal' | 'public';

/**
 * The profile as an edition may show it. The public one has no names of persons (whoever is no ministry of the library),
 * no statements of a question in dispute, no decisions between statements, nothing that others said beside an answer, and no draft notes:
 * reason and evidence of answers that are in review, and in a profile that is a draft itself of all that nobody has agreed. What counts as an answer stays.
 */
export function profileShown(profile: Profile, edition: Edition, library: Library): Profile {
  if (edition === 'internal') return profile;
  const ministry = (who: string | null): string | null =>
    library.ministries.some(({ id }) => id === who) ? who : null;
  const organisations = new Set(profile.preparedBy.flatMap(({ organisation }) => organisation ?? []));
  return {
    ...profile,
    preparedBy: [...organisations].map((name) => ({ name, organisation: null })),
    answers: new Map([...profile.answers].map(([id, answer]) => [id, answerShown(answer, profile.status, ministry)])),
    plan: profile.plan.map((line) => ({ ...line, owner: ministry(line.owner) })),
  };
}

function answerShown(
  answer: Answer,
  status: Profile['status'],
  ministry: (who: string | null) => string | null,
): Answer {
  if (answer.kind === 'contested') return { kind: 'contested', statements: [] };
  if (answer.kind === 'faulty') return answer;
  const review = answer.review === 'contested' ? 'draft' : answer.review;
  const noted = review === 'agreed' || (review === null && status === 'validated');
  const evidence: readonly Evidence[] = noted ? answer.evidence : [];
  return {
    ...answer,
    by: ministry(answer.by),
    review,
    decided: null,
    also: [],
    because: noted ? answer.because : null,
    evidence,
  };
}

/** The words of an edition: in the public one a question in dispute is being settled, and what is left out is not said to be missing. */
export function wordsShown(words: Words, edition: Edition): Words {
  if (edition === 'internal') return words;
  const { annex, open } = words.report;
  const { beingSettled } = open;
  return {
    ...words,
    explain: { ...words.explain, why: { ...words.explain.why, contested: beingSettled } },
    report: {
      ...words.report,
      open: { ...open, noReason: annex.notShown },
      annex: { ...annex, noReason: annex.notShown, noEvidence: annex.notShown, byNobody: annex.notShownBy },
    },
  };
}
