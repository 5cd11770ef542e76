import { plural } from './plural.ts';

/** The words of joining several ministries' profiles. */
export const merge = {
  wrote: ({ file, profiles, answers }: { file: string; profiles: number; answers: number }) =>
    `${plural(profiles, 'profile', 'profiles')} joined in ${file}: ${plural(answers, 'answer', 'answers')}.`,
  names: ({ ministry, kept, others }: { ministry: string; kept: string; others: readonly string[] }) =>
    `The profiles call ${ministry} by different names: “${kept}” is kept, not ${others.map((name) => `“${name}”`).join(', ')}.`,
  comments: ({ file }: { file: string }) =>
    `${file} holds comments or keys that begin with x-: they stay in that file and are not carried over.`,
  contested: (count: number) =>
    `${plural(count, 'question is', 'questions are')} contested and ${count === 1 ? 'counts' : 'count'} as not known until somebody decides (walk has a list of them):`,
  nothingContested: 'Nothing is contested.',
  statement: ({ by, said, because }: { by: string; said: string; because: string }) =>
    `${by === '' ? 'Not said by whom' : by}: ${said}${because === '' ? '' : `, because: ${because}`}`,
  agreement: {
    heading: 'How far the respondents agree:',
    none: 'No question was answered in two of the profiles, so there is no agreement to measure.',
    overall: 'All topics',
    group: ({ title, questions, percent }: { title: string; questions: number; percent: string }) =>
      `${title}: ${percent}% of pairs of answers are the same (${plural(questions, 'question', 'questions')} answered by two or more)`,
    alpha: ({
      answers,
      metric,
      questions,
      alpha,
    }: {
      answers: string;
      metric: string;
      questions: number;
      alpha: string;
    }) =>
      `Krippendorff’s alpha, ${metric}, answers ${answers} (${plural(questions, 'question', 'questions')}): ${alpha}`,
    noAlpha: 'none, since all answers are the same',
    metric: { nominal: 'nominal', ordinal: 'ordinal', interval: 'interval' },
    howToRead:
      'Alpha is 1 where all agree, 0 where they agree as often as chance would have it, and below 0 where they agree less often. Answers that are missing or not known count neither way.',
  },
};
