/** The lists of questions, and what can be chosen for a part of an answer. */
export const lists = {};
