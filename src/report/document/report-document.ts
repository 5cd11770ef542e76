import type { Document } from '../../document/document.ts';
import type { Words } from '../../language/words.ts';
import type { Report } from '../report-model.ts';
import { annexPart } from './annex-part.ts';
import { coverPart } from './cover-part.ts';
import { frameworksPart } from './frameworks-part.ts';
import { gapsPart } from './gaps-part.ts';
import { methodPart } from './method-part.ts';
import { planPart } from './plan-part.ts';
import { practicesPart } from './practices-part.ts';
import { questionsPart } from './questions-part.ts';
import { summaryPart } from './summary-part.ts';

/** Puts a report in words. */
export function reportDocument(report: Report, words: Words): Document {
  const country = report.cover.country.name;
  const asOf = words.explain.day(report.cover.asOf);
  return {
    language: report.language,
    title: words.report.title({ country }),
    subtitle: words.report.subtitle({ asOf }),
    draft: report.cover.status === 'draft' ? words.report.draft : null,
    footer: words.report.footer({ country, asOf }),
    cover: coverPart(report, words),
    sections: [
      summaryPart(report.summary, words),
      frameworksPart(report.frameworks, words),
      gapsPart(report.gaps, words),
      planPart(report.plan, words),
      questionsPart(report.openQuestions, report.notApplicable, words),
      practicesPart(report.goodPractices, words),
      methodPart(report.method, words),
      annexPart(report.answers, words),
    ],
  };
}
