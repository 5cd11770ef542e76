import path from 'node:path';
import type { Problem } from '../problem/problem.ts';
import type { Means } from '../report/format.ts';
import { readBytes } from '../source/disk.ts';
import { browsersOn } from './browsers.ts';
import { printPdf } from './print-pdf.ts';
import type { ReportOptions, Rim } from './rim.ts';

/** What formats need of this machine; a problem where the template cannot be read. */
export async function meansOf(
  rim: Rim,
  { template, pageNumbers }: Pick<ReportOptions, 'template' | 'pageNumbers'>,
): Promise<Means | { readonly problem: Problem }> {
  const read = template === undefined ? null : await readBytes(path.resolve(rim.folder, template));
  if (read !== null && read.bytes === null) return read;
  return {
    print: (html) => printPdf(html, browsersOn(rim)),
    fonts: rim.fonts,
    template: read?.bytes ?? null,
    pages: pageNumbers ? 'found' : 'asked',
  };
}
