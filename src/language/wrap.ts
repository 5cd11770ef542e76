import stringWidth from 'string-width';

/** Breaks a text into lines of at most `width` columns, at spaces where there are any; line ends in it stay. Wide characters count as two columns. */
export function wrap(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(1, width)));
}

function wrapLine(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/ +/)) {
    const joined = current === '' ? word : `${current} ${word}`;
    if (stringWidth(joined) <= width) {
      current = joined;
      continue;
    }
    if (current !== '') lines.push(current);
    current = word;
    while (stringWidth(current) > width) {
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
    if (fit !== '' && stringWidth(fit + segment) > width) return fit;
    fit += segment;
  }
  return fit;
}

/** Fills a text with spaces to a width in columns; a longer one is cut and ends in an ellipsis. */
export function padded(text: string, width: number): string {
  const own = stringWidth(text);
  if (own <= width) return text + ' '.repeat(width - own);
  const cut = fitting(text, width - 1);
  return `${cut}…${' '.repeat(Math.max(0, width - 1 - stringWidth(cut)))}`;
}

/** The lines of a text, each behind the same number of spaces; a hanging beginning (a number, a dash) may stand in them before the first line. */
export function indented(text: string, width: number, indent: number, first = ''): string {
  const lines = wrap(text, width - indent);
  return lines
    .map(
      (line, index) => (index === 0 ? padded(first, Math.max(indent, stringWidth(first))) : ' '.repeat(indent)) + line,
    )
    .join('\n');
}
