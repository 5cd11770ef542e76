/** The comparison with an earlier profile. */
export const compare = {};
