import { itemsOf } from '../../framework/framework.ts';
import { questionIn } from '../../framework/library.ts';
import { describeSaid } from '../../gap/describe.ts';
import type { Words } from '../../language/words.ts';
import type { Screen } from '../state/screen.ts';
import type { WalkState } from '../state/state.ts';
import type { Context } from './context.ts';
import { listTitle } from './list-title.ts';
import { type Line, lineOf, segment, spread, widthOf } from './segment.ts';

/** The two lines above every screen: whose profile it is and whether it is saved, and the way from the first screen to this one. */
export function headLines(context: Context): readonly Line[] {
  const { state, words, width } = context;
  const { country, asOf, status } = state.profile;
  const whose = words.walk.head.profile({
    country: country.name,
    day: words.explain.day(asOf),
    status: words.terms.status[status],
  });
  return [
    spread([segment(words.walk.head.program, 'strong'), segment(`  ${whose}`)], savedState(context), width),
    lineOf(trail(state, words, width), 'faint'),
  ];
}

function savedState({ state, words }: Context): Line {
  const { head } = words.walk;
  if (state.fault !== null) return lineOf(head.notSaved, 'alert');
  if (state.draft !== null) return lineOf(head.begun, 'alert');
  if (state.unsaved.length > 0) return lineOf(head.saving, 'faint');
  return lineOf(head.saved, 'good');
}

/** The names of the screens that were opened one from another; where they are too long, the first ones go. */
function trail(state: WalkState, words: Words, width: number): string {
  const names = state.stack.map(({ screen }) => nameOf(screen, state, words)).filter((name) => name !== '');
  for (let from = 0; from < names.length; from += 1) {
    const shown = [...(from === 0 ? [] : ['…']), ...names.slice(from)].join(words.walk.head.separator);
    if (widthOf(shown) <= width) return shown;
  }
  return names.at(-1) ?? '';
}

/** What a screen is called; empty where it has no name of its own. */
export function nameOf(screen: Screen, state: WalkState, words: Words): string {
  const { names } = words.walk.head;
  switch (screen.kind) {
    case 'framework':
      return frameworkTitle(state, screen.framework);
    case 'items':
      return screen.area === null ? names.allItems : areaTitle(state, screen.framework, screen.area);
    case 'item': {
      const { queue } = screen;
      const { items } = queue;
      const at = items.findIndex(({ item, framework }) => item === screen.item && framework === screen.framework) + 1;
      const of = items.length;
      return queue.kind === 'gaps'
        ? names.queue.gaps({ at, of, order: words.walk.whatIf.order[queue.order] })
        : names.queue[queue.kind]({ at, of });
    }
    case 'questions':
      return screen.about.kind === 'item' ? names.questions : listTitle(state, screen.about, words);
    case 'question':
      return screen.among.length < 2
        ? names.question
        : names.questionOf({ at: screen.among.indexOf(screen.question) + 1, of: screen.among.length });
    case 'draft': {
      const { draft } = state;
      return draft === null
        ? ''
        : names.draft(describeSaid(draft.said, questionIn(state.library, draft.question), words));
    }
    case 'mark':
      return names.mark({ at: screen.among.indexOf(screen.question) + 1, of: screen.among.length });
    case 'line':
      return names.line[screen.field];
    default:
      return names[screen.kind];
  }
}

function frameworkTitle(state: WalkState, id: string): string {
  return state.library.frameworks.find((framework) => framework.id === id)?.title ?? id;
}

function areaTitle(state: WalkState, framework: string, area: string): string {
  const found = state.library.frameworks.find(({ id }) => id === framework);
  const placed = found === undefined ? [] : itemsOf(found);
  return placed.flatMap(({ areas }) => areas).find(({ id }) => id === area)?.title ?? area;
}
