/** Rows of a CSV text as RFC 4180 defines it, read letter by letter. Throws at what the standard does not know: a quote in a bare field, a bare line end, rows of different length. */
export function readCsv(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < csv.length) {
    const [field, end] = csv[at] === '"' ? quoted(csv, at) : bare(csv, at);
    row.push(field);
    at = end;
    if (csv[at] === ',') at += 1;
    else if (csv.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
      continue;
    } else throw new Error(`at ${at}: neither a comma nor the end of the line`);
    if (csv.startsWith('\r\n', at)) {
      rows.push([...row, '']);
      row = [];
      at += 2;
    }
  }
  if (row.length > 0) throw new Error('the last line has no end');
  if (new Set(rows.map(({ length }) => length)).size > 1) throw new Error('rows differ in length');
  return rows;
}

function quoted(csv: string, start: number): readonly [string, number] {
  let field = '';
  for (let at = start + 1; at < csv.length; at += 1) {
    if (csv[at] !== '"') field += csv[at];
    else if (csv[at + 1] === '"') {
      field += '"';
      at += 1;
    } else return [field, at + 1];
  }
  throw new Error('a quote is never closed');
}

function bare(csv: string, start: number): readonly [string, number] {
  let at = start;
  while (at < csv.length && !/[,\r\n]/.test(csv[at] ?? '')) at += 1;
  const field = csv.slice(start, at);
  if (field.includes('"')) throw new Error(`at ${start}: a quote in a bare field`);
  return [field, at];
}
