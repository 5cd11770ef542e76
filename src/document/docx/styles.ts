import { cellPadding, colours, font, styleIds } from './look.ts';
import { type ParagraphStyle, paragraphStyles } from './paragraph-styles.ts';

const otherNames = { strong: 'Strong', hyperlink: 'Hyperlink', table: 'Report Table', facts: 'Fact Table' } as const;

/** The ids and names of all styles. */
export const ownStyles: readonly { readonly id: string; readonly name: string }[] = [
  { id: 'Normal', name: 'Normal' },
  { id: 'DefaultParagraphFont', name: 'Default Paragraph Font' },
  { id: 'TableNormal', name: 'Normal Table' },
  { id: 'NoList', name: 'No List' },
  ...paragraphStyles,
  ...(Object.keys(otherNames) as (keyof typeof otherNames)[]).map((key) => ({
    id: styleIds[key],
    name: otherNames[key],
  })),
];

/** The styles of a document that has no template, as the part of a package that holds them. */
export function stylesXml(locale: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`,
    `<w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="${locale}"/></w:rPr></w:rPrDefault>`,
    '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="atLeast"/></w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${cells(108, 108)}</w:tblPr></w:style>`,
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>',
    ...paragraphStyles.map(paragraphStyle),
    characterStyle('strong', '<w:b/><w:bCs/>'),
    characterStyle('hyperlink', '<w:color w:val="1F4E8C"/><w:u w:val="single"/>'),
    tableStyle(
      'table',
      `<w:tblPr><w:tblBorders>${rule('top', 8, colours.quiet)}${rule('bottom', 6, colours.line)}${rule('insideH', 4, colours.line)}</w:tblBorders>${cells(cellPadding, cellPadding)}</w:tblPr>` +
        `<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>${rule('bottom', 8, colours.quiet)}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${colours.band}"/></w:tcPr></w:tblStylePr>`,
    ),
    tableStyle('facts', `<w:tblPr>${cells(0, cellPadding)}</w:tblPr>`),
    '</w:styles>',
  ].join('');
}

function paragraphStyle(style: ParagraphStyle): string {
  const { id, name, based = 'Normal', next, before, after, line, left, right } = style;
  const flag = (name: 'keepNext' | 'keepLines' | 'pageBreakBefore'): string => (style[name] ? `<w:${name}/>` : '');
  const distances = attributes({ before, after, line, lineRule: line === undefined ? undefined : 'atLeast' });
  const indents = attributes({ left, right });
  return [
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${based}"/>`,
    next === undefined ? '' : `<w:next w:val="${next}"/>`,
    '<w:qFormat/><w:pPr>',
    flag('keepNext'),
    flag('keepLines'),
    flag('pageBreakBefore'),
    distances === '' ? '' : `<w:spacing${distances}/>`,
    indents === '' ? '' : `<w:ind${indents}/>`,
    style.align === undefined ? '' : `<w:jc w:val="${style.align}"/>`,
    style.outline === undefined ? '' : `<w:outlineLvl w:val="${style.outline}"/>`,
    '</w:pPr><w:rPr>',
    style.bold ? '<w:b/><w:bCs/>' : '',
    style.italic ? '<w:i/><w:iCs/>' : '',
    style.colour === undefined ? '' : `<w:color w:val="${style.colour}"/>`,
    style.size === undefined ? '' : `<w:sz w:val="${style.size}"/><w:szCs w:val="${style.size}"/>`,
    '</w:rPr></w:style>',
  ].join('');
}

function attributes(given: Readonly<Record<string, number | string | undefined>>): string {
  return Object.entries(given)
    .map(([name, value]) => (value === undefined ? '' : ` w:${name}="${value}"`))
    .join('');
}

function characterStyle(name: keyof typeof otherNames, look: string): string {
  return `<w:style w:type="character" w:styleId="${styleIds[name]}"><w:name w:val="${otherNames[name]}"/><w:qFormat/><w:rPr>${look}</w:rPr></w:style>`;
}

function tableStyle(name: keyof typeof otherNames, look: string): string {
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${styleIds[name]}"><w:name w:val="${otherNames[name]}"/><w:basedOn w:val="TableNormal"/>${look}</w:style>`;
}

function rule(side: string, size: number, colour: string): string {
  return `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;
}

function cells(left: number, right: number): string {
  return `<w:tblCellMar><w:left w:w="${left}" w:type="dxa"/><w:right w:w="${right}" w:type="dxa"/></w:tblCellMar>`;
}
