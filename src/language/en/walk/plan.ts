/** The action plan. */
export const plan = {};
