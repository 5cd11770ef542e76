import { type Block, column, fact, note, proseFact, type Rich, text } from '../../document/blocks.ts';
import type { Words } from '../../language/words.ts';
import type { FrameworkEntry } from '../cover.ts';
import type { Report } from '../report-model.ts';

/** What stands on the cover below the title. */
export function coverPart(report: Report, words: Words): readonly Block[] {
  const { cover } = report;
  const t = words.report;
  return [
    ...(cover.status === 'draft' ? [note(t.draftNote)] : []),
    ...(cover.country.fictional ? [note(t.fictional)] : []),
    ...(report.edition === 'public' ? [note(t.publicEdition)] : []),
    {
      kind: 'facts',
      facts: [
        fact(t.cover.country, text(cover.country.name)),
        ...(cover.exercise === null ? [] : [fact(t.cover.exercise, text(cover.exercise))]),
        fact(t.cover.asOf, text(words.explain.day(cover.asOf))),
        fact(t.cover.status, text(words.terms.status[cover.status])),
        fact(t.cover.roles, text(t.joined(cover.roles.map((role) => words.terms.role[role])))),
        ...cover.preparedBy.map(({ name, organisation }) =>
          fact(t.cover.preparedBy, text(organisation === null ? name : t.cover.person({ name, organisation }))),
        ),
        fact(t.cover.made, text(t.made({ date: words.explain.day(report.made), version: report.madeWith }))),
        ...proseFact(t.cover.basis, cover.basis),
      ],
    },
    ...(cover.frameworks.length === 0
      ? [note(t.frameworks.none)]
      : [
          {
            kind: 'table' as const,
            caption: t.cover.frameworksCaption,
            columns: [t.cover.framework, t.cover.edition].map(column),
            rows: cover.frameworks.map((framework): readonly Rich[] => [
              [text(framework.title)],
              [text(editionText(framework, words))],
            ]),
          },
        ]),
  ];
}

/** Which edition of which document: version, year, and that it does not bind. */
export function editionText({ version, year, binding }: FrameworkEntry, words: Words): string {
  const { cover } = words.report;
  return cover.editionOf({ version, year, binding: binding ? cover.binding : cover.notBinding });
}

/** The document that a framework encodes: title, publisher, date, address. */
export function sourceText({ source }: Pick<FrameworkEntry, 'source'>, words: Words): Rich {
  const date = source.date === null ? [] : [words.explain.day(source.date)];
  const known = text(words.report.joined([source.title, source.publisher, ...date]));
  return source.url === null ? [known] : [known, text('. '), { kind: 'link', url: source.url }];
}
