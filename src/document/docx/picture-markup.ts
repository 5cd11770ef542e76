import type { Picture } from '../chart/png.ts';
import { run } from './markup.ts';
import { wordText } from './text.ts';
import { escaped } from './xml.ts';

/** English Metric Units to a pixel, 96 to the inch. */
const unit = 9525;

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';

/** A picture in its line, with a name and the words for those who do not see it. The number is unlike that of any other picture. */
export function pictureRun(
  { width, height }: Pick<Picture, 'width' | 'height'>,
  relation: string,
  number: number,
  said: { readonly name: string; readonly words: string },
): string {
  const [cx, cy] = [Math.round(width * unit), Math.round(height * unit)];
  const [name, words] = [said.name, said.words].map((text) => escaped(wordText(text)));
  return run(
    [
      '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">',
      `<wp:extent cx="${cx}" cy="${cy}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>`,
      `<wp:docPr id="${number}" name="${name}" descr="${words}" title="${name}"/>`,
      `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${drawing}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>`,
      `<a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/picture"><pic:pic xmlns:pic="${drawing}/picture">`,
      '<pic:nvPicPr><pic:cNvPr id="0" name="" descr=""/><pic:cNvPicPr><a:picLocks noChangeAspect="1" noChangeArrowheads="1"/></pic:cNvPicPr></pic:nvPicPr>',
      `<pic:blipFill><a:blip r:embed="${relation}" cstate="none"/><a:srcRect/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
      `<pic:spPr bwMode="auto"><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
      '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>',
    ].join(''),
  );
}
