import type { Block, Rich } from '../../document/blocks.ts';
import type { Words } from '../../language/words.ts';

/** What a document says in two columns: what it is about, and what is said. */
export interface Said {
  readonly subject: string;
  readonly says: string;
}

/** The blocks of a document as rows. What has no name of its own stands under the subject, or under the title of its section. Pictures are left out: they show in another way what is written. */
export function blockRows(blocks: readonly Block[], subject: string, words: Words): readonly Said[] {
  const { lines, named } = words.spreadsheet;
  return blocks.flatMap((block): readonly Said[] => {
    switch (block.kind) {
      case 'section':
        return blockRows(block.of, lineText(block.title, words), words);
      case 'facts':
        return block.facts.map(({ name, value }) => ({ subject: name, says: blocksText(value, words) }));
      case 'table':
        return block.rows.map(([head = [], ...rest]) => ({
          subject: lineText(head, words),
          says: lines(
            rest.map((cell, index) =>
              named({ name: block.columns[index + 1]?.title ?? '', text: lineText(cell, words) }),
            ),
          ),
        }));
      case 'paragraph':
        return [{ subject, says: lineText(block.text, words) }];
      case 'list':
        return [{ subject, says: lines(block.items.map((item) => lineText(item, words))) }];
      case 'tree':
        return [
          {
            subject,
            says: lines(
              block.lines.map(({ depth, text }) => words.spreadsheet.indented({ depth, line: lineText(text, words) })),
            ),
          },
        ];
      default:
        return [];
    }
  });
}

/** The blocks as one text with line feeds; what has a name of its own keeps it. */
function blocksText(blocks: readonly Block[], words: Words): string {
  const { lines, named } = words.spreadsheet;
  const rows = blockRows(blocks, '', words);
  return lines(rows.map(({ subject, says }) => (subject === '' ? says : named({ name: subject, text: says }))));
}

/** A line of a document as text. */
export function lineText(rich: Rich, words: Words): string {
  return rich
    .map((piece) => {
      switch (piece.kind) {
        case 'link':
          return piece.url;
        case 'mark':
          return words.spreadsheet.mark({ title: '', mark: words.report.mark });
        case 'bar':
          return piece.label;
        default:
          return piece.text;
      }
    })
    .join('');
}
