import type { ReportFile, ReportFormat } from './format.ts';
import { formatHtml } from './html.ts';
import { formatJson } from './json.ts';
import { formatMarkdown } from './markdown.ts';

const file = (ending: string, content: ReportFile['content']): readonly ReportFile[] => [{ ending, content }];

/** Every format of a report, in the order in which they are named. What brings a library along is loaded when it is asked for. */
export const formats: readonly ReportFormat[] = [
  { id: 'html', format: async (report, words) => file('html', formatHtml(report, words)) },
  {
    id: 'docx',
    format: async (report, words, means) => {
      const { formatDocx } = await import('./docx.ts');
      const made = await formatDocx(report, words, means);
      if (made.problem !== null) return { problem: made.problem };
      const without = made.pictures === 'drawn' ? {} : { without: words.commands.report.withoutPictures };
      return [{ ending: 'docx', content: made.bytes, ...without }];
    },
  },
  {
    id: 'pdf',
    format: async (report, words, means) => {
      const { formatPdf } = await import('./pdf.ts');
      const made = await formatPdf(report, words, means);
      return 'why' in made ? made : file('pdf', made);
    },
  },
  {
    id: 'xlsx',
    format: async (report, words) => {
      const { formatXlsx } = await import('./xlsx.ts');
      return file('xlsx', await formatXlsx(report, words));
    },
  },
  { id: 'md', format: async (report, words) => file('md', formatMarkdown(report, words)) },
  {
    id: 'csv',
    format: async (report, words) => {
      const { formatCsv } = await import('./csv.ts');
      return formatCsv(report, words);
    },
  },
  { id: 'json', format: async (report) => file('json', formatJson(report)) },
];
