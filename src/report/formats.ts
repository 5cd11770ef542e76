import type { ReportFormat } from './format.ts';
import { formatHtml } from './html.ts';
import { formatJson } from './json.ts';
import { formatMarkdown } from './markdown.ts';

/** Every format of a report, in the order in which they are named. */
export const formats: readonly ReportFormat[] = [
  { id: 'html', format: formatHtml },
  { id: 'md', format: formatMarkdown },
  { id: 'json', format: formatJson },
];
