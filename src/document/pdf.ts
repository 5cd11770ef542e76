/** A PDF with midnight of a day, as `2025-06-30`, in place of the times at which it was made and changed. No byte moves, so that its table of places stays true; a PDF that gives its times in another way is left as it is. */
export function withFixedDates(pdf: Uint8Array, day: string): Uint8Array {
  const bytes = new Uint8Array(pdf);
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  for (const match of text.matchAll(/\/(?:CreationDate|ModDate) ?\(D:(\d{14})[^)]*\)/g)) {
    const start = match.index + match[0].indexOf('D:');
    const fixed = `D:${day.replaceAll('-', '')}000000+00'00')`;
    const room = match[0].length - match[0].indexOf('D:');
    if (room === fixed.length) bytes.set(Buffer.from(fixed, 'latin1'), start);
  }
  return bytes;
}

/**
 * A PDF whose tagged parts are numbered from 1, in the order of the numbers they had: a browser begins somewhere else each time.
 * No byte moves, and what was in order of these numbers still is.
 */
export function withFixedIds(pdf: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(pdf);
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const found = [...text.matchAll(/\(node(\d{8})\)/g)];
  const ids = [...new Set(found.map(([, id]) => id))].sort();
  const places = new Map(ids.map((id, at) => [id, String(at + 1).padStart(8, '0')]));
  for (const { index, 1: id } of found) bytes.set(Buffer.from(places.get(id) ?? '', 'latin1'), index + '(node'.length);
  return bytes;
}
