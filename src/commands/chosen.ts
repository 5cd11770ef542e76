import type { Framework } from '../framework/framework.ts';
import type { Library } from '../framework/library.ts';
import type { Words } from '../language/words.ts';
import { suggestionFor } from '../problem/suggestion.ts';

/** The frameworks a command is asked for, all where none is named; a sentence where one does not exist. */
export function chosen(library: Library, ids: readonly string[], words: Words): readonly Framework[] | string {
  const unknown = ids.find((id) => !library.frameworks.some((framework) => framework.id === id));
  if (unknown !== undefined)
    return words.commands.frameworks.unknown({
      id: unknown,
      suggestion: suggestionFor(
        unknown,
        library.frameworks.map(({ id }) => id),
      ),
    });
  return ids.length === 0 ? library.frameworks : library.frameworks.filter((framework) => ids.includes(framework.id));
}
