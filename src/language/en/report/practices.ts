/** The good practices. */
export const practices = {
  title: 'Good practices',
  intro: 'Items at their top level in which an answer counted that is in practice and evaluated.',
  none: 'No item at its top level rests on an answer that is in practice and evaluated.',
};
