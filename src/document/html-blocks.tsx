import { createElement, Fragment, type ReactNode } from 'react';
import type { Words } from '../language/words.ts';
import { type Block, type ChartBlock, type Inline, type Rich, type Section, safeAddress } from './blocks.ts';
import { chartSvg } from './chart/svg.ts';

/** What blocks are drawn with: the words, and the ids that links inside the document may lead to. */
export interface HtmlContext {
  readonly words: Words;
  readonly targets: ReadonlySet<string>;
}

type Context = { readonly context: HtmlContext };

/** Draws each of a list; children of a fixed list need no keys. */
export function each<T>(list: readonly T[], draw: (one: T, index: number) => ReactNode): ReactNode {
  return createElement(Fragment, null, ...list.map(draw));
}

/** Blocks under a heading of the given level. */
export function Blocks({ of, level, context }: { of: readonly Block[]; level: number } & Context): ReactNode {
  return each(of, (block) => drawn(block, level, context));
}

/** A section under a heading of the level; below the sixth all headings are of the sixth. */
export function SectionBlock({ section, level, context }: { section: Section; level: number } & Context): ReactNode {
  return (
    <section id={section.id} className={section.whole ? 'whole' : undefined}>
      {createElement(`h${Math.min(level, 6)}`, null, <Line of={section.title} context={context} />)}
      <Blocks of={section.of} level={level} context={context} />
    </section>
  );
}

function drawn(block: Block, level: number, context: HtmlContext): ReactNode {
  switch (block.kind) {
    case 'section':
      return <SectionBlock section={block} level={level + 1} context={context} />;
    case 'paragraph':
      return (
        <p className={block.tone === 'note' ? 'note' : undefined}>
          <Line of={block.text} context={context} />
        </p>
      );
    case 'list': {
      const items = each(block.items, (item) => (
        <li>
          <Line of={item} context={context} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'tree':
      return <Tree lines={block.lines} context={context} />;
    case 'facts':
      return (
        <dl>
          {each(block.facts, ({ name, value }) => (
            <div>
              <dt>{name}</dt>
              <dd>
                <Blocks of={value} level={level} context={context} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <Table table={block} context={context} />;
    case 'chart':
      return <Picture block={block} />;
  }
}

/** The widths in which a chart is drawn, for which the style sheet shows one of them. */
const widths = { wide: 680, narrow: 288 };

/** A chart with its caption; what it says is read out as one text. */
function Picture({ block: { id, chart, caption, alternative } }: { block: ChartBlock }): ReactNode {
  return (
    <figure id={id}>
      {each(['wide', 'narrow'] as const, (size) => (
        <span
          className={`chart ${size}`}
          role="img"
          aria-label={alternative}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, which escapes every text
          dangerouslySetInnerHTML={{ __html: chartSvg(chart, { width: widths[size], colours: 'page', font: '' }) }}
        />
      ))}
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

type TreeLines = Extract<Block, { kind: 'tree' }>['lines'];

/** Indented lines as nested lists: a line holds the deeper lines that follow it. */
function Tree({ lines, context }: { lines: TreeLines } & Context): ReactNode {
  const depth = lines[0]?.depth ?? 0;
  const heads = lines.flatMap((line, index) => (line.depth === depth ? [index] : []));
  return (
    <ul>
      {each(heads, (start, at) => {
        const [head, ...under] = lines.slice(start, heads[at + 1]);
        return (
          <li>
            <Line of={head?.text ?? []} context={context} />
            {under.length > 0 && <Tree lines={under} context={context} />}
          </li>
        );
      })}
    </ul>
  );
}

/** The roles of a table's parts, written out because narrow screens show a table as a list, which takes them away in older browsers. */
const roles = {
  table: 'table',
  rowgroup: 'rowgroup',
  row: 'row',
  columnheader: 'columnheader',
  rowheader: 'rowheader',
  cell: 'cell',
};

function Table({ table, context }: { table: Extract<Block, { kind: 'table' }> } & Context): ReactNode {
  const classOf = (index: number): string | undefined =>
    table.columns[index]?.kind === 'number' ? 'number' : undefined;
  return (
    <table role={roles.table}>
      <caption>{table.caption}</caption>
      <thead role={roles.rowgroup}>
        <tr role={roles.row}>
          {each(table.columns, ({ title }, index) => (
            <th role={roles.columnheader} scope="col" className={classOf(index)}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role={roles.rowgroup}>
        {each(table.rows, ([first, ...cells]) => (
          <tr role={roles.row}>
            <th role={roles.rowheader} scope="row">
              <Line of={first ?? []} context={context} />
            </th>
            {each(cells, (cell, index) => (
              <td role={roles.cell} data-column={table.columns[index + 1]?.title} className={classOf(index + 1)}>
                <Line of={cell} context={context} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One line of text. */
export function Line({ of, context }: { of: Rich } & Context): ReactNode {
  return each(of, (part) => piece(part, context));
}

function piece(part: Inline, { words, targets }: HtmlContext): ReactNode {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'strong':
      return <strong>{part.text}</strong>;
    case 'to':
      return targets.has(part.target) ? <a href={`#${part.target}`}>{part.text}</a> : part.text;
    case 'mark':
      return (
        <sup className="mark">
          <span aria-hidden="true">{words.report.mark}</span>
          <span className="unseen">{words.report.marked}</span>
        </sup>
      );
    case 'link': {
      const address = safeAddress(part.url);
      if (address === null) return part.url;
      return (
        <a className="address" href={address} rel="noopener noreferrer">
          {part.url}
        </a>
      );
    }
    case 'bar':
      return <Bar bar={part} />;
  }
}

/** The scale from 0 to 100 with the interval on it, and a tick at the value where there is one. */
function Bar({ bar: { low, high, value, label } }: { bar: Extract<Inline, { kind: 'bar' }> }): ReactNode {
  return (
    <svg className="bar" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label={label}>
      <rect className="track" x="0" y="2" width="100" height="4" />
      <rect className="span" x={Math.min(low, 99)} y="2" width={Math.max(high - low, 1)} height="4" />
      {value !== null && (
        <rect className="tick" x={Math.min(Math.max(value - 0.75, 0), 98.5)} y="0" width="1.5" height="8" />
      )}
    </svg>
  );
}
