import { unzipSync } from 'fflate';
import type { Parts } from './docx/package.ts';

/** What is taken from an archive at most: such a file may say that it is small and unpack to fill the memory. */
export interface Bounds {
  /** Entries, wanted or not. */
  readonly entries: number;
  /** Bytes of a wanted part, and of all of them together. */
  readonly part: number;
  readonly all: number;
}

/** The wanted parts of an archive with the names of all of them; or why it was not opened. */
export type Opened = { readonly parts: Parts; readonly names: readonly string[] } | 'damaged' | 'too-large';

/** Unpacks the parts of a ZIP archive whose names are wanted. What a part says of its size is checked before it is unpacked; one that proves larger is damaged. */
export function openArchive(bytes: Uint8Array, bounds: Bounds, wanted: (name: string) => boolean): Opened {
  const names: string[] = [];
  let all = 0;
  let excess = false;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        if (names.length > bounds.entries) excess = true;
        if (excess || !wanted(name)) return false;
        all += originalSize;
        excess = originalSize > bounds.part || all > bounds.all;
        return !excess;
      },
    });
    return excess ? 'too-large' : { parts: new Map(Object.entries(parts)), names };
  } catch {
    return excess ? 'too-large' : 'damaged';
  }
}
