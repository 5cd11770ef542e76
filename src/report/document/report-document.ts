import type { Document } from '../../document/document.ts';
import type { Words } from '../../language/words.ts';
import { wordsShown } from '../edition.ts';
import type { Report } from '../report-model.ts';
import { annexPart } from './annex-part.ts';
import { changesPart } from './changes-part.ts';
import { coverPart } from './cover-part.ts';
import { frameworksPart } from './frameworks-part.ts';
import { gapsPart } from './gaps-part.ts';
import { methodPart } from './method-part.ts';
import { planPart } from './plan-part.ts';
import { practicesPart } from './practices-part.ts';
import { questionsPart } from './questions-part.ts';
import { summaryPart } from './summary-part.ts';

/** Puts a report in words. */
export function reportDocument(report: Report, given: Words): Document {
  const words = wordsShown(given, report.edition);
  const country = report.cover.country.name;
  const asOf = words.explain.day(report.cover.asOf);
  return {
    language: report.language,
    made: report.made,
    title: words.report.title({ country }),
    subtitle: words.report.subtitle({ asOf }),
    draft: report.cover.status === 'draft' ? words.report.draft : null,
    footer: words.report.footer({ country, asOf }),
    cover: coverPart(report, words),
    sections: [
      summaryPart(report, words),
      frameworksPart(report, words),
      gapsPart(report.gaps, words),
      planPart(report, words),
      questionsPart(report, words),
      ...changesPart(report, words),
      practicesPart(report.goodPractices, words),
      methodPart(report, words),
      annexPart(report, words),
    ],
    beforeContents: 1,
  };
}
