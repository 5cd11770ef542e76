import { safeAddress } from '../../src/document/blocks.ts';
import { linksIn, partsOf, textIn } from '../document/word-file.ts';

/** The text that a reader of the Markdown sees, on one line: markup taken out, escapes undone. */
export function shownInMarkdown(markdown: string): string {
  return oneLine(
    entitiesUndone(
      markdown
        .replace(/^(?:\s*(?:[-#]|\d+\.))+ /gm, ' ')
        .replace(/(?<!\\)\*\*/g, '')
        .replace(/\\([!-/:-@[-`{-~])/g, '$1'),
    ),
  );
}

/** The text that a reader of the HTML sees, on one line. */
export function shownInHtml(html: string): string {
  const body = html.slice(html.indexOf('<body>'));
  return oneLine(entitiesUndone(body.replace(/<[^>]*>/g, ' ')));
}

/** All texts in the JSON, one after the other. */
export function shownInJson(json: string): string {
  const texts = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
  };
  return oneLine(texts(JSON.parse(json)).join(' '));
}

/** The text that a reader of the Word file sees, on one line, then the addresses that its links lead to. */
export function shownInWord(bytes: Uint8Array): string {
  const parts = partsOf(bytes);
  return oneLine([textIn(parts['word/document.xml'] ?? ''), ...linksIn(parts).outside].join(' '));
}

/** A text as the functions above would show it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** An address in the form in which a link carries it. */
export function linked(address: string): string {
  return safeAddress(address) ?? address;
}

function entitiesUndone(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}
