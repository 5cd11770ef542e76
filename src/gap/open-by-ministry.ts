import type { Assessment } from '../assess/assess.ts';
import { questionsOfItem } from '../framework/crosswalk.ts';
import type { Library } from '../framework/library.ts';
import { ministryTitle, questionIn } from '../framework/library.ts';
import type { Question } from '../framework/question.ts';
import type { Profile } from '../profile/profile.ts';

/** The open questions that one respondent usually knows. */
export interface OpenOfMinistry {
  readonly ministry: string;
  readonly questions: readonly Question[];
}

/** The unknown questions behind the open findings of some assessments, by the ministry that usually knows, the ministry with most of them first. */
export function openByMinistry(
  assessments: readonly Assessment[],
  profile: Profile,
  library: Library,
): readonly OpenOfMinistry[] {
  const ids = new Set<string>();
  for (const { findings, answers } of assessments) {
    for (const finding of findings) {
      if (finding.kind !== 'open') continue;
      for (const id of questionsOfItem(finding.item)) if (answers.of(id).state === 'unknown') ids.add(id);
    }
  }
  const questions = [...ids].map((id) => questionIn(library, id));
  const respondents = [...new Set(questions.map(({ respondent }) => respondent))];
  return respondents
    .map((id) => ({
      ministry: ministryTitle(library, id, profile.ministries),
      questions: questions.filter(({ respondent }) => respondent === id),
    }))
    .sort((a, b) => b.questions.length - a.questions.length);
}
