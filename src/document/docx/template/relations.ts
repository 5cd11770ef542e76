import { type Parts, relationsOf, textOf } from '../package.ts';
import { elementsOf, parseXml } from '../xml.ts';

/** What a part leads to. */
export interface Relation {
  readonly id: string;
  /** The last word of its kind: `image`, `hyperlink`, `header`. */
  readonly kind: string;
  /** The path of a part, or an address outside, as it is written. */
  readonly target: string;
  readonly outside: boolean;
}

/** What a part of a package leads to; nothing where it leads nowhere. */
export function relationsFrom(parts: Parts, part: string): readonly Relation[] {
  const root = parseXml(textOf(parts, relationsOf(part)));
  if (root === null) return [];
  return elementsOf(root, 'Relationship').map(({ attributes }) => {
    const outside = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    return {
      id: attributes['Id'] ?? '',
      kind: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
      target: outside ? target : resolved(part, target),
      outside,
    };
  });
}

/** A path inside the package, from the folder of a part on or, with a slash in front, from the top. */
function resolved(part: string, target: string): string {
  const steps = target.startsWith('/') ? target.split('/') : [...part.split('/').slice(0, -1), ...target.split('/')];
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
