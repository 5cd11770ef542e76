/** The words that a document has of its own, whatever it is about. */
export const document = {
  /** The language tag by which word processors choose the dictionary. */
  locale: 'en-GB',
  contents: 'Contents',
  page: { before: 'Page ', between: ' of ', after: '' },
  caption: {
    table: { before: 'Table ', after: '. ' },
    figure: { before: 'Figure ', after: '. ' },
  },
};
