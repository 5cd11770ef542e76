import { a4, type Paper, textWidthOf } from '../look.ts';
import { elementsOf, everyElement, type XmlElement } from '../xml.ts';
import type { Pages } from './template.ts';

/** What the last section of a template says of its pages. */
export interface PageSection {
  readonly paper: Paper;
  readonly firstPage: boolean;
  /** The heads and feet by the ids of what they lead to; a section that names none goes on with those before it. */
  readonly references: readonly { readonly side: 'header' | 'footer'; readonly pages: Pages; readonly id: string }[];
}

/** The pages of a template: those of its last section, because a cover comes first. */
export function sectionOf(body: XmlElement): PageSection {
  const sections = sectionsIn(body);
  const references = new Map(
    sections.flatMap((section) =>
      elementsOf(section).flatMap(({ name, attributes }) => {
        const side = name === 'w:headerReference' ? 'header' : name === 'w:footerReference' ? 'footer' : null;
        const pages = attributes['w:type'];
        if (side === null || !isPages(pages)) return [];
        return [[`${side} ${pages}`, { side, pages, id: attributes['r:id'] ?? '' }] as const];
      }),
    ),
  );
  const last = sections.at(-1);
  return {
    paper: last === undefined ? a4 : paperOf(last),
    firstPage: last !== undefined && elementsOf(last, 'w:titlePg').some(isOn),
    references: [...references.values()],
  };
}

/** Sections as they are, without those that tracked changes keep. */
function sectionsIn(element: XmlElement): readonly XmlElement[] {
  if (element.name === 'w:sectPr') return [element];
  return elementsOf(element).flatMap(sectionsIn);
}

function isPages(pages: string | undefined): pages is Pages {
  return pages === 'default' || pages === 'first' || pages === 'even';
}

function isOn({ attributes }: XmlElement): boolean {
  return !['0', 'false', 'off'].includes(attributes['w:val'] ?? '');
}

const leastText = 3000;

/** The paper of a section; A4 where it leaves too little room for a table, or says nothing that can be measured. */
function paperOf(section: XmlElement): Paper {
  const inside = [...everyElement(section)];
  const number = (name: string, attribute: string): number =>
    Number(inside.find((one) => one.name === name)?.attributes[`w:${attribute}`] ?? Number.NaN);
  const margin = (side: string): number => Math.abs(number('w:pgMar', side));
  const paper: Paper = {
    width: number('w:pgSz', 'w'),
    height: number('w:pgSz', 'h'),
    top: margin('top'),
    right: margin('right'),
    bottom: margin('bottom'),
    left: margin('left'),
    header: margin('header'),
    footer: margin('footer'),
  };
  const whole = Object.values(paper).every((length) => Number.isInteger(length) && length >= 0 && length < 32_000);
  const roomy = textWidthOf(paper) >= leastText && paper.height - paper.top - paper.bottom >= leastText;
  return whole && roomy ? paper : a4;
}
