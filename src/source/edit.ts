import { isNode, parseDocument, visit } from 'yaml';
import { nodeEdits } from './node-edits.ts';
import { isBlock, type Plain, same } from './plain.ts';
import { type Path, parseSource, type Source } from './source.ts';
import type { Edit } from './yaml-text.ts';

/**
 * The text of a file with its value changed to `wanted`, in which only the lines of what changed are new:
 * comments, order, layout and keys that begin with `x-` stay byte for byte. The source must be without problems.
 * What the text comes to is read back and compared; where a layout defeats editing by ranges (an anchor inside what changes), the YAML library writes the file instead.
 */
export function edited(source: Source, wanted: Plain): string {
  const text = apply(source.text, editsOf(source.text, source.value as Plain, wanted));
  if (holds(source.file, text, wanted)) return text;
  const rewritten = rewrite(source.text, source.value as Plain, wanted);
  if (holds(source.file, rewritten, wanted)) return rewritten;
  throw new Error(`${source.file} could not be edited without changing something else`);
}

function holds(file: string, text: string, wanted: Plain): boolean {
  const again = parseSource(file, text);
  return again.problems.length === 0 && same(again.value as Plain, wanted);
}

function apply(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((done, edit) => done.slice(0, edit.start) + edit.text + done.slice(edit.end), text);
}

function editsOf(text: string, old: Plain, wanted: Plain): readonly Edit[] {
  const root = parseDocument(text, { version: '1.2', stringKeys: true }).contents;
  return isNode(root)
    ? (nodeEdits({ text, newline: text.includes('\r\n') ? '\r\n' : '\n' }, root, old, wanted) ?? [])
    : [];
}

/** Lets the YAML library write the file: comments stay, the layout of some lines may change. */
function rewrite(text: string, old: Plain, wanted: Plain): string {
  const document = parseDocument(text, { version: '1.2', stringKeys: true });
  // What an anchor names may be what changes: every alias becomes a copy first.
  visit(document, { Alias: (_key, alias) => document.createNode(alias.toJS(document)) });
  const change = (path: Path, before: Plain, after: Plain): void => {
    if (same(before, after)) return;
    if (isBlock(before) && isBlock(after)) {
      for (const key of Object.keys(before)) if (!(key in after)) document.deleteIn([...path, key]);
      for (const key of Object.keys(after)) {
        if (key in before) change([...path, key], before[key] ?? null, after[key] ?? null);
        else document.setIn([...path, key], document.createNode(after[key]));
      }
      return;
    }
    document.setIn(path, document.createNode(after));
  };
  change([], old, wanted);
  return document.toString({ lineWidth: 0 });
}
