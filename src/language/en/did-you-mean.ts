/** A hint that asks whether a known name was meant; where none is near, what is said otherwise. */
export const didYouMean = (suggestion: string | null, otherwise: string): string =>
  suggestion === null ? otherwise : `Did you mean '${suggestion}'?`;

/** A hint that asks whether a known name was meant, where one is near, and goes on in either case. */
export const didYouMeanAnd = (suggestion: string | null, rest: string): string =>
  suggestion === null ? rest : `Did you mean '${suggestion}'? ${rest}`;
