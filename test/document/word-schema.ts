import { elementsOf, everyElement, parseXml, type XmlElement } from '../../src/document/docx/xml.ts';

const list = (names: string): readonly string[] => names.split(/\s+/).map((name) => `w:${name}`);

/** The children of properties in the order in which ECMA-376 (part 1, annex A.1) has them: Word refuses a file in which they stand in another. */
const orders: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': list(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  ),
  'w:rPr': list(
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  ),
  'w:numPr': list('ilvl numId'),
  'w:tblPr': list(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  ),
  'w:trPr': list(
    'cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden',
  ),
  'w:tcPr': list(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  ),
  'w:sectPr': list(
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  ),
  'w:sdtPr': list('rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding docPartObj'),
  'w:sdt': list('sdtPr sdtEndPr sdtContent'),
  'w:settings': list(
    'zoom displayBackgroundShape defaultTabStop evenAndOddHeaders updateFields hdrShapeDefaults footnotePr endnotePr compat',
  ),
  'w:numbering': list('numPicBullet abstractNum num'),
};

/** What may stand in what holds text, where its properties, if there are some, come first. */
const contents: Readonly<Record<string, readonly string[]>> = {
  'w:body': list('p tbl sdt sectPr'),
  'w:sdtContent': list('p tbl'),
  'w:hdr': list('p tbl'),
  'w:ftr': list('p tbl'),
  'w:tbl': list('tblPr tblGrid tr'),
  'w:tr': list('trPr tc'),
  'w:tc': list('tcPr p tbl'),
  'w:p': list('pPr r hyperlink bookmarkStart bookmarkEnd'),
  'w:hyperlink': list('r'),
  'w:r': list('rPr t tab fldChar instrText drawing'),
};

/** What in a part breaks the format's rules about what stands where; nothing for a sound one. */
export function breachesIn(xml: string): readonly string[] {
  const root = parseXml(xml);
  if (root === null) return ['not well formed'];
  return [...everyElement(root)].flatMap((element) => [
    ...misplaced(element, orders[element.name]),
    ...foreign(element, contents[element.name]),
    ...(element.name === 'w:tc' && elementsOf(element).at(-1)?.name !== 'w:p'
      ? ['a cell without a last paragraph']
      : []),
    ...(element.name === 'w:tr' && columnsOf(element) === 0 ? ['a row without cells'] : []),
    ...(element.name === 'w:tbl' ? unevenRows(element) : []),
    ...(element.name === 'w:body' ? touchingTables(element) : []),
    ...(element.name === 'w:t' && element.attributes['xml:space'] !== 'preserve' ? ['spaces that may be lost'] : []),
  ]);
}

function misplaced(element: XmlElement, order: readonly string[] | undefined): readonly string[] {
  if (order === undefined) return [];
  const repeated = new Set(['w:headerReference', 'w:footerReference', 'w:abstractNum', 'w:num']);
  const names = elementsOf(element).map(({ name }) => name);
  const places = names.map((name) => (/^w:(?:head|foot)erReference$/.test(name) ? 0 : order.indexOf(name)));
  return names.filter((name, index) => {
    const [place = -1, before = -1] = [places[index], places[index - 1]];
    return !order.includes(name) || (repeated.has(name) ? place < before : place <= before && index > 0);
  });
}

function foreign({ name, children }: XmlElement, allowed: readonly string[] | undefined): readonly string[] {
  if (allowed === undefined) return [];
  const inside = elementsOf({ children }).map((child) => child.name);
  const properties = inside.findIndex((child, index) => /Pr$/.test(child) && child !== 'w:sectPr' && index > 0);
  return [
    ...inside.filter((child) => !allowed.includes(child)).map((child) => `${child} in ${name}`),
    ...(properties < 0 ? [] : [`${inside[properties]} late in ${name}`]),
    ...(children.some((child) => typeof child === 'string') ? [`text in ${name}`] : []),
  ];
}

function columnsOf(row: XmlElement): number {
  return elementsOf(row, 'w:tc').length;
}

function unevenRows(table: XmlElement): readonly string[] {
  const columns = elementsOf(table, 'w:tblGrid').flatMap((grid) => elementsOf(grid)).length;
  const rows = elementsOf(table, 'w:tr');
  return rows.length > 0 && rows.every((row) => columnsOf(row) === columns) ? [] : ['rows unlike the grid'];
}

/** Word makes one table of two that touch, and a body cannot end in one. */
function touchingTables(body: XmlElement): readonly string[] {
  const names = elementsOf(body).map(({ name }) => name);
  return names
    .filter((name, index) => name === 'w:tbl' && ['w:tbl', 'w:sectPr'].includes(names[index + 1] ?? 'w:sectPr'))
    .map((name) => `${name} without a paragraph behind it`);
}

/** What in a file is named twice, leads nowhere, or is there although nothing leads to it; nothing for a sound one. */
export function looseEndsIn(parts: Readonly<Record<string, string>>): readonly string[] {
  const body = parts['word/document.xml'] ?? '';
  const relations = parts['word/_rels/document.xml.rels'] ?? '';
  const all = (text: string, pattern: RegExp): readonly string[] =>
    [...text.matchAll(pattern)].map(([, one]) => one ?? '');
  const ids = all(relations, / Id="([^"]*)"/g);
  const used = new Set(all(body, / r:(?:id|embed)="([^"]*)"/g));
  const led = [...relations.matchAll(/ Id="([^"]*)" Type="[^"]*\/(hyperlink|image)"/g)];
  const starts = all(body, /<w:bookmarkStart w:id="([^"]*)"/g);
  const names = all(body, /<w:bookmarkStart [^>]*w:name="([^"]*)"/g);
  const lists = all(parts['word/numbering.xml'] ?? '', /<w:num w:numId="([^"]*)"/g);
  const styles = all(parts['word/styles.xml'] ?? '', /w:styleId="([^"]*)"/g);
  return [
    ...[ids, starts, names, lists, all(body, /<wp:docPr id="([^"]*)"/g)].flatMap(twice),
    ...missing(used, ids),
    ...led.flatMap(([, id = '', kind = '']) => (used.has(id) ? [] : [`${kind} ${id}`])),
    ...missing(starts, all(body, /<w:bookmarkEnd w:id="([^"]*)"/g)),
    ...missing(all(body, / w:anchor="([^"]*)"/g), names),
    ...missing(all(body, /PAGEREF (\S+)/g), names),
    ...missing(all(body, /<w:numId w:val="([^"]*)"/g), lists),
    ...missing(all(body, /<w:(?:p|r|tbl)Style w:val="([^"]*)"/g), styles),
    ...missing(
      all(relations, /Target="(media\/[^"]*)"/g).map((target) => `word/${target}`),
      Object.keys(parts),
    ),
  ];
}

function twice(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name} twice`);
}

function missing(asked: Iterable<string>, there: readonly string[]): readonly string[] {
  const known = new Set(there);
  return [...asked].filter((one) => !known.has(one)).map((one) => `no ${one}`);
}
