import type { Words } from '../language/words.ts';
import { type Block, type Inline, type Rich, type Section, safeAddress } from './blocks.ts';
import type { Document } from './document.ts';

/** A document in CommonMark with tables as GitHub knows them. Text from files cannot become markup. */
export function markdownOf(document: Document, words: Words): string {
  const draft = document.draft === null ? [] : [`**${plain(document.draft)}**`];
  const head = [`# ${plain(document.title)}`, plain(document.subtitle), ...draft];
  const body = [
    ...document.cover.map((block) => written(block, 1, words)),
    ...document.sections.map((part) => heading(part, 2, words)),
  ];
  return `${[...head, ...body].join('\n\n')}\n`;
}

function heading({ title, of }: Section, level: number, words: Words): string {
  const line = `${'#'.repeat(Math.min(level, 6))} ${inline(title, words)}`;
  return [line, ...of.map((block) => written(block, level, words)).filter((text) => text !== '')].join('\n\n');
}

function written(block: Block, level: number, words: Words): string {
  switch (block.kind) {
    case 'section':
      return heading(block, level + 1, words);
    case 'paragraph':
      return line(block.text, words);
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${line(item, words)}`)
        .join('\n');
    case 'tree':
      return block.lines.map(({ depth, text }) => `${'  '.repeat(depth)}- ${line(text, words)}`).join('\n');
    case 'facts':
      return block.facts
        .map(({ name, value }) => `- **${plain(words.report.label(name))}**${under(value, level, words)}`)
        .join('\n');
    case 'table':
      return table(block, words);
    case 'chart':
      return '';
  }
}

/** What stands under a fact: on its line where it is one paragraph, else indented below it. */
function under(value: readonly Block[], level: number, words: Words): string {
  const [only, ...more] = value;
  if (only?.kind === 'paragraph' && more.length === 0) return ` ${inline(only.text, words)}`;
  const blocks = value.map((block) => written(block, level, words)).join('\n\n');
  return `\n\n${blocks.replace(/^(?=.)/gm, '  ')}\n`;
}

function table({ caption, columns, rows }: Extract<Block, { kind: 'table' }>, words: Words): string {
  const shown = columns.map(({ kind }) => kind !== 'picture');
  const row = (cells: readonly string[]): string => `| ${cells.filter((_, index) => shown[index]).join(' | ')} |`;
  return [
    `_${plain(caption)}_`,
    '',
    row(columns.map(({ title }) => plain(title))),
    row(columns.map(({ kind }) => (kind === 'number' ? '---:' : '---'))),
    ...rows.map((cells) => row(cells.map((cell) => inline(cell, words)))),
  ].join('\n');
}

/** A line that begins a block: what would make a list or a heading of it is escaped. */
function line(rich: Rich, words: Words): string {
  return inline(rich, words).replace(/^(?:[-+=]|\d{1,9}(?=[.)]))/, (start) =>
    /^\d/.test(start) ? `${start}\\` : `\\${start}`,
  );
}

function inline(rich: Rich, words: Words): string {
  return rich
    .map((part) => piece(part, words))
    .join('')
    .trim();
}

function piece(part: Inline, words: Words): string {
  switch (part.kind) {
    case 'text':
    case 'to':
      return plain(part.text);
    case 'strong':
      return `**${plain(part.text).trim()}**`;
    case 'mark':
      return ` ${words.report.mark}`;
    case 'bar':
      return '';
    case 'link': {
      const address = safeAddress(part.url);
      return address === null ? plain(part.url) : `<${address.replaceAll('|', '%7C').replaceAll('`', '%60')}>`;
    }
  }
}

/** Text as Markdown that shows exactly that text, on one line. Angle brackets become entities, which stay harmless even where escapes are not understood. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]|~#$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
