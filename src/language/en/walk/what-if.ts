/** What other answers would bring, and the ways on from an item. */
export const whatIf = {};
