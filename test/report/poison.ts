/** Markup of HTML and Markdown on one line. */
export const payload = [
  '<script>alert(1)</script><img src=x onerror=alert(2)> </style></title>--> "quoted" \'single\' &lt;b&gt;',
  '| a pipe | `code` **bold** _line_ ~~gone~~ [link](javascript:alert(3)) ![image](https://example.org/x) $x$',
].join(' ');
const blocks = '\n# A heading\n- an entry\n1. one\n> a quotation\n```\nfenced\n===\n<div>\n';
const controls = '\u001b[2J\u001b]0;title\u0007\u0000\u0008\u009b31m\u202egnp.exe\u2066';

/** Ids, tags of unions, dates and values of answer sets: loading lets nothing else through. */
const keptAsTheyAre = new Set([
  'id',
  'kind',
  'provenance',
  'aggregate',
  'weigh',
  'missing',
  'round',
  'question',
  'operator',
  'topic',
  'questions',
  'respondent',
  'level',
  'state',
  'gap',
  'roles',
  'concerns',
  'status',
  'asOf',
  'on',
  'due',
  'confidence',
  'review',
  'value',
  'code',
  'roundtables',
]);

/** A copy with the payload behind every text that an author could have written, and a hostile address for every address. */
export function poisoned<T>(value: T, key?: string): T;
export function poisoned(value: unknown, key = ''): unknown {
  if (typeof value === 'string') {
    if (keptAsTheyAre.has(key)) return value;
    if (key === 'url') return `javascript:alert(4)//${payload}${controls}`;
    return `${value} ${payload}${blocks}${controls}`;
  }
  if (value instanceof Map)
    return new Map(
      [...value].map(([id, inner]) => [id, key === 'questions' || key === 'answers' ? poisoned(inner) : inner]),
    );
  if (Array.isArray(value)) return value.map((inner) => poisoned(inner, key));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poisoned(inner, name)]));
  return value;
}
