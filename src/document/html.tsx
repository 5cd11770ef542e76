import { createHash } from 'node:crypto';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Words } from '../language/words.ts';
import type { Block, Section } from './blocks.ts';
import type { Document } from './document.ts';
import { Blocks, each, type HtmlContext, Line, SectionBlock } from './html-blocks.tsx';
import { htmlStyle } from './html-style.ts';

/** A document as one HTML file without scripts and outside resources; the content-security policy lets in its own style and nothing else. */
export function htmlOf(document: Document, words: Words): string {
  return `<!DOCTYPE html>\n${renderToStaticMarkup(<Page document={document} words={words} />)}\n`;
}

function Page({ document, words }: { document: Document; words: Words }): ReactNode {
  const style = htmlStyle(document, words);
  const hash = createHash('sha256').update(style, 'utf8').digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const context: HtmlContext = { words, targets: new Set(document.sections.flatMap(idsIn)) };
  return (
    <html lang={document.language}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{document.title}</title>
        <style>{style}</style>
      </head>
      <body>
        <header>
          {document.draft !== null && (
            <p className="draft">
              <span>{document.draft}</span>
            </p>
          )}
          <h1>{document.title}</h1>
          <p className="subtitle">{document.subtitle}</p>
          <Blocks of={document.cover} level={1} context={context} />
        </header>
        <main>
          <Parts of={document.sections.slice(0, document.beforeContents)} context={context} />
          <Contents sections={document.sections} context={context} />
          <Parts of={document.sections.slice(document.beforeContents)} context={context} />
        </main>
      </body>
    </html>
  );
}

function Parts({ of, context }: { of: readonly Section[]; context: HtmlContext }): ReactNode {
  return each(of, (section) => <SectionBlock section={section} level={2} context={context} />);
}

/** The table of contents: the parts of the report and what stands directly in them. */
function Contents({ sections, context }: { sections: readonly Section[]; context: HtmlContext }): ReactNode {
  const link = ({ id, title }: Section): ReactNode => (
    <a href={`#${id}`}>
      <Line of={title} context={{ ...context, targets: new Set() }} />
    </a>
  );
  return (
    <nav aria-labelledby="contents">
      <h2 id="contents">{context.words.report.contents}</h2>
      <ol>
        {each(sections, (part) => {
          const inner = part.of.filter(isSection);
          return (
            <li>
              {link(part)}
              {inner.length > 0 && (
                <ol>
                  {each(inner, (section) => (
                    <li>{link(section)}</li>
                  ))}
                </ol>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function isSection(block: Block): block is Section {
  return block.kind === 'section';
}

function idsIn(section: Section): readonly string[] {
  return [section.id, ...section.of.filter(isSection).flatMap(idsIn)];
}
