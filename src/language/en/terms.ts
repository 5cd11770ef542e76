/** The field's terms, as single words and short phrases; `docs/GLOSSARY.md` says what they mean. */
export const terms = {
  outcome: {
    met: 'met',
    'partly-met': 'partly met',
    'not-met': 'not met',
    open: 'open',
    'not-applicable': 'not applicable',
  } as Readonly<Record<string, string>>,
  provenance: { read: 'read', reported: 'reported', reconstructed: 'reconstructed' },
  role: { origin: 'country of origin', transit: 'country of transit', destination: 'country of destination' },
  status: { draft: 'draft', validated: 'validated' },
  confidence: { high: 'high', medium: 'medium', low: 'low' },
  review: { draft: 'draft', agreed: 'agreed', contested: 'contested' },
  unknown: 'unknown',
  notApplicable: 'not applicable',
  unanswered: 'not answered',
  contested: 'contested',
  noneOfThem: 'none of them',
  roundtable: {
    'development-effects': 'Effects of migration on economic and social development',
    'labour-migration': 'Highly skilled and labour migration',
    remittances: 'Remittances',
    trafficking: 'Trafficking in persons',
    'institutional-mechanisms': 'Institutional mechanisms for cooperation',
  },
};
