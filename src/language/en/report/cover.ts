/** The cover: the country, who prepared the report, and the frameworks it holds. */
export const cover = {
  country: 'Country',
  exercise: 'Workshop case',
  asOf: 'As of',
  status: 'Status',
  roles: 'Assessed as',
  preparedBy: 'Prepared by',
  person: ({ name, organisation }: { name: string; organisation: string }) => `${name}, ${organisation}`,
  made: 'Report made',
  basis: 'Basis',
  frameworksCaption: 'Frameworks of this report',
  framework: 'Framework',
  edition: 'Edition',
  source: 'Source',
  items: 'Items',
  binding: 'binding',
  notBinding: 'not binding',
  editionOf: ({ version, year, binding }: { version: string; year: number; binding: string }) =>
    `${version}; document of ${year}, ${binding}`,
  itemsOf: ({ kind, items }: { kind: string; items: number }) => `${items}, of the kind “${kind}”`,
  provenance: ({ read, reported, reconstructed }: { read: number; reported: number; reconstructed: number }) =>
    `${read} read, ${reported} reported, ${reconstructed} reconstructed`,
};
