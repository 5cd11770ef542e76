/** The frameworks side by side, by topic. */
export const topics = {
  title: 'Frameworks side by side, by topic',
  note: 'The items of all frameworks under the topics of the five round tables of the 2006 High-Level Dialogue on International Migration and Development. Inside a topic all items weigh alike. An item under two topics counts in each, and topics give no total.',
  mapCaption: 'Scores by topic and framework',
  tableCaption: 'Scores by topic and framework, with interval and coverage',
  topic: 'Topic',
  framework: 'Framework',
  all: 'All frameworks',
  items: 'Items',
  itemsOf: ({ items, reconstructed }: { items: number; reconstructed: number }) =>
    reconstructed === 0 ? String(items) : `${items}, ${reconstructed} of them reconstructed`,
  score: 'Score',
  noItems: 'no items',
};
