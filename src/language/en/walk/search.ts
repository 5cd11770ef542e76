/** The search. */
export const search = {
  label: 'Search: ',
  help: 'Write one word or several. Found is what holds all of them: items, questions, answers with their reasons and evidence, and actions of the plan. Capitals and accents make no difference.',
  none: 'Nothing holds all of these words. With fewer words, or only the beginning of one, more is found.',
  heading: {
    items: (count: number) => `Items: ${count}`,
    questions: (count: number) => `Questions: ${count}`,
    answers: (count: number) => `Answers: ${count}`,
    evidence: (count: number) => `Evidence: ${count}`,
    plan: (count: number) => `Actions of the plan: ${count}`,
  },
  first: (shown: number) => `the first ${shown} are shown; one more word finds fewer`,
  total: (count: number) => `${count} found`,
};
