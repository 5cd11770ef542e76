import { eastAsianWidth } from 'get-east-asian-width';

/**
 * The columns that a text takes on a terminal: wide characters two, marks and joiners none.
 * An emoji made of several joined ones counts as several. Plain ASCII, most of what is shown, is counted at once.
 */
function columnsOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let columns = 0;
  for (const character of text) {
    if (!/[\p{M}\p{Cf}]/u.test(character)) columns += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return columns;
}

/** Breaks a text into lines of at most `width` columns, at spaces where there are any; line ends in it stay. Wide characters count as two columns. */
export function wrap(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(1, width)));
}

function wrapLine(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/ +/)) {
    const joined = current === '' ? word : `${current} ${word}`;
    if (columnsOf(joined) <= width) {
      current = joined;
      continue;
    }
    if (current !== '') lines.push(current);
    current = word;
    while (columnsOf(current) > width) {
      const head = fitting(current, width);
      lines.push(head);
      current = current.slice(head.length);
    }
  }
  return [...lines, current];
}

/** As much of the beginning of a text as fits, at least one character. */
function fitting(text: string, width: number): string {
  let fit = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (fit !== '' && columnsOf(fit + segment) > width) return fit;
    fit += segment;
  }
  return fit;
}

/** Fills a text with spaces to a width in columns; a longer one is cut and ends in an ellipsis. */
export function padded(text: string, width: number): string {
  const own = columnsOf(text);
  if (own <= width) return text + ' '.repeat(width - own);
  const cut = fitting(text, width - 1);
  return `${cut}…${' '.repeat(Math.max(0, width - 1 - columnsOf(cut)))}`;
}

/** The lines of a text, each behind the same number of spaces; a hanging beginning (a number, a dash) may stand in them before the first line. */
export function indented(text: string, width: number, indent: number, first = ''): string {
  const lines = wrap(text, width - indent);
  return lines
    .map((line, index) => (index === 0 ? padded(first, Math.max(indent, columnsOf(first))) : ' '.repeat(indent)) + line)
    .join('\n');
}
