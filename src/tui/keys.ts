import type { KeyName } from './keys/decode.ts';
import type { StartScreenKind } from './start/screen.ts';
import type { ScreenKind } from './state/screen.ts';

/** The screens that keys are pressed on: those of the walk, and those before it. */
export type KeyedScreen = ScreenKind | StartScreenKind;

/** What a key does. `left`, `right` and the like move in a line of text. */
export type Action =
  | 'up'
  | 'down'
  | 'page-up'
  | 'page-down'
  | 'first'
  | 'last'
  | 'open'
  | 'back'
  | 'next'
  | 'previous'
  | 'next-filter'
  | 'previous-filter'
  | 'toggle'
  | 'gaps'
  | 'search'
  | 'undo'
  | 'redo'
  | 'story'
  | 'story-on'
  | 'story-back'
  | 'hint'
  | 'help'
  | 'leave'
  | 'insist'
  | 'save-again'
  | 'read-again'
  | 'left'
  | 'right'
  | 'home'
  | 'end'
  | 'backspace'
  | 'delete'
  | 'clear-before'
  | 'word-before'
  | 'earlier';

/** The name of a row of the table: its words are found by it. */
export type BindingName =
  | 'move'
  | 'scroll'
  | 'open'
  | 'close'
  | 'choose'
  | 'toggle'
  | 'take'
  | 'earlier'
  | 'caret'
  | 'erase'
  | 'steps'
  | 'filter'
  | 'back'
  | 'gaps'
  | 'search'
  | 'undo'
  | 'story'
  | 'beside'
  | 'hint'
  | 'save-again'
  | 'read-again'
  | 'pages'
  | 'ends'
  | 'help'
  | 'leave'
  | 'leave-always';

/** One row: keys that belong together, what each does, and on which screens. */
export interface Binding {
  readonly name: BindingName;
  /** By key name, or by the character. */
  readonly press: Readonly<Partial<Record<KeyName | (string & {}), Action>>>;
  readonly where: readonly KeyedScreen[];
  /** Rows of rank 0 stand on the bottom line wherever they hold, those of 1 and 2 while there is room, 2 going first; those of 3 stand in the help alone. */
  readonly rank: 0 | 1 | 2 | 3;
}

const ways: readonly KeyedScreen[] = [
  'overview',
  'framework',
  'items',
  'item',
  'questions',
  'lists',
  'related',
  'plan',
  'earlier',
  'compare',
  'marks',
  'mark',
];
const forms: readonly KeyedScreen[] = [
  'question',
  'draft',
  'source',
  'ask',
  'narrow',
  'order',
  'pick',
  'plan-line',
  'what-if',
];
const texts: readonly KeyedScreen[] = ['help', 'about', 'faulty', 'story'];
/** Where the space bar turns the page. */
const long: readonly KeyedScreen[] = ['item', 'mark', ...texts];
const startForms: readonly KeyedScreen[] = ['example', 'roles', 'told', 'new-case', 'languages', 'end'];
const startLists: readonly KeyedScreen[] = ['start', 'cases', ...startForms];
const lists: readonly KeyedScreen[] = [...ways, ...forms, ...startLists];
const places: readonly KeyedScreen[] = [...ways, 'question', 'what-if', 'plan-line'];
const helpable: readonly KeyedScreen[] = lists.filter((kind) => kind !== 'ask' && kind !== 'end');
const written: readonly KeyedScreen[] = ['search', 'country'];
const everywhere: readonly KeyedScreen[] = [...lists, ...texts, ...written, 'line'];

/** The one table of keys: it drives what is typed, the bottom line and the help. The first row that holds on a screen counts. */
export const bindings: readonly Binding[] = [
  { name: 'move', press: { up: 'up', down: 'down', k: 'up', j: 'down' }, where: lists, rank: 1 },
  { name: 'scroll', press: { up: 'up', down: 'down', k: 'up', j: 'down' }, where: texts, rank: 1 },
  { name: 'move', press: { up: 'up', down: 'down' }, where: written, rank: 1 },
  { name: 'toggle', press: { ' ': 'toggle' }, where: ['question', 'what-if', 'roles'], rank: 2 },
  { name: 'open', press: { enter: 'open' }, where: [...ways, 'search', 'start', 'cases'], rank: 1 },
  { name: 'close', press: { enter: 'open' }, where: texts, rank: 1 },
  { name: 'choose', press: { enter: 'open' }, where: [...forms, ...startForms, 'country'], rank: 1 },
  { name: 'take', press: { enter: 'open' }, where: ['line'], rank: 1 },
  { name: 'earlier', press: { up: 'earlier' }, where: ['line'], rank: 2 },
  {
    name: 'caret',
    press: { left: 'left', right: 'right', home: 'home', end: 'end', 'ctrl+a': 'home', 'ctrl+e': 'end' },
    where: ['line', ...written],
    rank: 2,
  },
  {
    name: 'erase',
    press: { backspace: 'backspace', delete: 'delete', 'ctrl+u': 'clear-before', 'ctrl+w': 'word-before' },
    where: ['line', ...written],
    rank: 3,
  },
  {
    name: 'steps',
    press: { right: 'next', left: 'previous', n: 'next', p: 'previous' },
    where: ['item', 'question', 'mark'],
    rank: 1,
  },
  {
    name: 'filter',
    press: { right: 'next-filter', left: 'previous-filter', f: 'next-filter' },
    where: ['items'],
    rank: 1,
  },
  { name: 'back', press: { escape: 'back' }, where: everywhere, rank: 0 },
  { name: 'gaps', press: { g: 'gaps' }, where: ['overview', 'framework', 'items', 'item'], rank: 2 },
  { name: 'search', press: { '/': 'search' }, where: places, rank: 2 },
  { name: 'undo', press: { u: 'undo', 'ctrl+r': 'redo' }, where: places, rank: 2 },
  { name: 'story', press: { t: 'story' }, where: ['overview', 'questions', 'question', 'draft', 'story'], rank: 0 },
  { name: 'hint', press: { h: 'hint' }, where: ['question'], rank: 0 },
  { name: 'beside', press: { i: 'story-back', o: 'story-on' }, where: ['question', 'draft'], rank: 2 },
  { name: 'save-again', press: { s: 'save-again' }, where: places, rank: 3 },
  { name: 'read-again', press: { r: 'read-again' }, where: places, rank: 3 },
  { name: 'pages', press: { 'page-up': 'page-up', 'page-down': 'page-down', ' ': 'page-down' }, where: long, rank: 3 },
  {
    name: 'pages',
    press: { 'page-up': 'page-up', 'page-down': 'page-down' },
    where: [...lists.filter((kind) => !long.includes(kind)), ...written],
    rank: 3,
  },
  { name: 'ends', press: { home: 'first', end: 'last' }, where: [...lists, ...texts], rank: 3 },
  { name: 'help', press: { '?': 'help' }, where: helpable, rank: 0 },
  { name: 'leave', press: { q: 'leave' }, where: [...lists, ...texts], rank: 1 },
  { name: 'leave-always', press: { 'ctrl+c': 'insist' }, where: everywhere, rank: 3 },
];

/** The rows that hold on a screen. */
export function bindingsOn(screen: KeyedScreen): readonly Binding[] {
  return bindings.filter(({ where }) => where.includes(screen));
}

/** What a key does on a screen; `null` where it does nothing. */
export function actionOf(key: string, screen: KeyedScreen): Action | null {
  const binding = bindingsOn(screen).find(({ press }) => press[key] !== undefined);
  return binding?.press[key] ?? null;
}
