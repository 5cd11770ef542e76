/** What is said of a problem: what is wrong, and what would be right. */
export interface Sentences {
  message: string;
  hint: string;
}
