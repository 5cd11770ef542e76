import { strToU8, zipSync } from 'fflate';

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A grey dot, the smallest PNG there is. */
export const logo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

const relations = (...lines: readonly string[]): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;

const relation = (id: string, kind: string, target: string, more = ''): string =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"${more}/>`;

const picture = (id: string): string =>
  `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="Seal" descr="Seal of the ministry"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="Seal"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

/** The parts of a ministry's letterhead as a French Word writes it: translated ids of styles, numbered headings, a seal, two heads and a foot, A5 paper; and things that must stay behind. */
export const letterhead: Readonly<Record<string, string | Uint8Array>> = {
  '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${types}.template.main+xml"/></Types>`,
  '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
  'word/document.xml': `${declaration}<w:document ${word} xmlns:r="${office}"><w:body><w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId7"/></w:sectPr></w:pPr></w:p><w:p><w:r><w:t>Text of the template</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="first" r:id="rId6"/><w:pgSz w:w="8391" w:h="11906"/><w:pgMar w:top="1700" w:right="900" w:bottom="1000" w:left="900" w:header="500" w:footer="400" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>`,
  'word/_rels/document.xml.rels': relations(
    relation('rId1', 'styles', 'styles.xml'),
    relation('rId2', 'numbering', 'numbering.xml'),
    relation('rId3', 'settings', '/word/settings.xml'),
    relation('rId4', 'attachedTemplate', 'https://example.org/normal.dotm', ' TargetMode="External"'),
    relation('rId5', 'header', 'header1.xml'),
    relation('rId6', 'header', 'header2.xml'),
    relation('rId7', 'footer', 'footer1.xml'),
    relation('rId8', 'vbaProject', 'vbaProject.bin'),
  ),
  'word/styles.xml': `${declaration}<w:styles ${word}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="22"/><w:lang w:val="fr-FR" w:eastAsia="en-US"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:color w:val="7A1F1F"/><w:sz w:val="36"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="En-tte"><w:name w:val="header"/><w:basedOn w:val="Normal"/></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="Fact"><w:name w:val="Encadré du ministère"/><w:basedOn w:val="Titre1"/></w:style></w:styles>`,
  'word/numbering.xml': `${declaration}<w:numbering ${word}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:pStyle w:val="Titre1"/><w:lvlText w:val="%1"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  'word/settings.xml': `${declaration}<w:settings ${word} xmlns:r="${office}"><w:attachedTemplate r:id="rId1"/></w:settings>`,
  'word/header1.xml': `${declaration}<w:hdr ${word} xmlns:r="${office}">${picture('rId1')}<w:p><w:pPr><w:pStyle w:val="En-tte"/></w:pPr><w:r><w:t>Ministry of Labour of Maritania</w:t></w:r></w:p>${picture('rId2')}<w:p><w:hyperlink r:id="rId3"><w:r><w:t>Our site</w:t></w:r></w:hyperlink><w:hyperlink r:id="rId4"><w:r><w:t>Trap</w:t></w:r></w:hyperlink></w:p><w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" r:id="rId5"/></w:object></w:r></w:p></w:hdr>`,
  'word/_rels/header1.xml.rels': relations(
    relation('rId1', 'image', 'media/image1.png'),
    relation('rId2', 'image', 'https://example.org/tracker.png', ' TargetMode="External"'),
    relation('rId3', 'hyperlink', 'https://example.org/?a=1&amp;b=2', ' TargetMode="External"'),
    relation('rId4', 'hyperlink', 'file://server/share', ' TargetMode="External"'),
    relation('rId5', 'oleObject', 'embeddings/object.png'),
  ),
  'word/header2.xml': `${declaration}<w:hdr ${word}><w:p><w:r><w:t>First page of the ministry</w:t></w:r></w:p></w:hdr>`,
  'word/footer1.xml': `${declaration}<w:ftr ${word}><w:p><w:r><w:t>12 Harbour Road, Port Maritan</w:t></w:r></w:p></w:ftr>`,
  'word/media/image1.png': logo,
  'word/embeddings/object.png': 'program',
  'word/vbaProject.bin': 'macro',
};

/** A template as a file, with parts exchanged; `null` takes one out. */
export function templateOf(changes: Readonly<Record<string, string | Uint8Array | null>> = {}): Uint8Array {
  const parts = Object.entries({ ...letterhead, ...changes }).flatMap(([name, part]) =>
    part === null ? [] : [[name, typeof part === 'string' ? strToU8(part) : part] as const],
  );
  return zipSync(Object.fromEntries(parts));
}
