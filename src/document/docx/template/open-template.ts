import { unzipSync } from 'fflate';
import { error, type Problem } from '../../../problem/problem.ts';
import type { Parts } from '../package.ts';
import { bounds } from './bounds.ts';

/** Unpacks what may be needed of a template: Word's own parts, pictures and fonts. What a part says of its size is checked before it is unpacked, and what proves larger is damaged. */
export function openTemplate(
  bytes: Uint8Array,
): { readonly parts: Parts; readonly problem: null } | { readonly parts: null; readonly problem: Problem } {
  if (bytes.length > bounds.file) return { parts: null, problem: tooLarge(bounds.file) };
  let all = 0;
  let excess: number | null = null;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!needed.test(name)) return false;
        const most = /\.(?:xml|rels)$/i.test(name) ? bounds.xml : bounds.other;
        all += originalSize;
        if (originalSize > most) excess ??= most;
        else if (all > bounds.all) excess ??= bounds.all;
        return excess === null;
      },
    });
    if (excess !== null) return { parts: null, problem: tooLarge(excess) };
    return { parts: new Map(Object.entries(parts)), problem: null };
  } catch {
    return { parts: null, problem: notWord() };
  }
}

/** Not a Word file, or a damaged one. */
export function notWord(): Problem {
  return error('template-not-word', {}, null);
}

function tooLarge(bytes: number): Problem {
  return error('template-too-large', { most: bytes / 1_000_000 }, null);
}

const needed =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|(?:[\w.-]+\/)*(?:_rels\/)?[\w .-]+\.(?:xml|rels|png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|odttf|ttf))$/i;
