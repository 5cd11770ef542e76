/** Every number that a text may mean, none where it is no number: a comma or a point may stand before the decimals or between thousands, and a unit or a per cent sign behind it. */
export function numbersIn(written: string, unit: string): readonly number[] {
  const text = withoutUnit(written, unit)
    .replace(/(?<=\d)[\s\u00a0\u202f'’](?=\d{3}(?!\d))/g, '')
    .trim();
  if (/^[+-]?\d+$/.test(text)) return [Number(text)];
  const marks = [...new Set(text.replace(/[^.,]/g, ''))];
  const [mark, other] = marks;
  if (mark === undefined || !/^[+-]?[\d.,]+$/.test(text)) return [];
  if (other !== undefined) return between(text, mark, other);
  const times = text.split(mark).length - 1;
  if (times > 1) return isGrouped(text, mark) ? [Number(text.replaceAll(mark, ''))] : [];
  const decimal = Number(text.replace(mark, '.'));
  if (Number.isNaN(decimal)) return [];
  const thousands = Number(text.replace(mark, ''));
  return /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(text) ? [decimal, thousands] : [decimal];
}

/** One mark between the thousands and, behind all of them, another before the decimals. */
function between(text: string, first: string, last: string): readonly number[] {
  const [whole, decimals, ...more] = text.split(last);
  if (whole === undefined || decimals === undefined || more.length > 0 || decimals.includes(first)) return [];
  return isGrouped(whole, first) ? [Number(`${whole.replaceAll(first, '')}.${decimals}`)] : [];
}

function isGrouped(text: string, mark: string): boolean {
  const [head, ...groups] = text.replace(/^[+-]/, '').split(mark);
  return /^\d{1,3}$/.test(head ?? '') && groups.length > 0 && groups.every((group) => /^\d{3}$/.test(group));
}

function withoutUnit(written: string, unit: string): string {
  const text = written.normalize('NFKC').trim();
  const ending = ['%', unit].find((one) => one !== '' && text.toLowerCase().endsWith(one.toLowerCase()));
  return ending === undefined ? text : text.slice(0, -ending.length).trim();
}
