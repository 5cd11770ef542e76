import { type Framework, type Item, itemsOf, type Provenance } from '../framework/framework.ts';
import { ministryTitle, questionIn } from '../framework/library.ts';
import { plainText } from '../source/plain-text.ts';
import type { ReportContext } from './report-context.ts';

/** An item wherever a report names it. Where `reconstructed`, every format marks it. */
export interface ItemReference {
  readonly framework: string;
  readonly frameworkTitle: string;
  readonly item: string;
  readonly title: string;
  readonly reconstructed: boolean;
}

/** A question wherever a report names it, with the ministry that usually knows, by the profile's own name for it. */
export interface QuestionReference {
  readonly question: string;
  readonly ask: string;
  readonly ministry: string;
}

/** Where in its document an item or an area stands, and how that is known. */
export interface PlaceInDocument {
  readonly locator: string;
  readonly provenance: Provenance;
  readonly url: string | null;
}

/** An item as a report names it. */
export function itemReference(framework: Framework, item: Item): ItemReference {
  return {
    framework: framework.id,
    frameworkTitle: plainText(framework.title),
    item: item.id,
    title: plainText(item.title),
    reconstructed: item.reference.provenance === 'reconstructed',
  };
}

/** The item that a plan line names as `framework/item`; `null` where no framework of the report has it. */
export function itemNamed(gap: string, { assessed }: Pick<ReportContext, 'assessed'>): ItemReference | null {
  for (const { assessment } of assessed) {
    const { framework } = assessment;
    const found = itemsOf(framework).find(({ item }) => `${framework.id}/${item.id}` === gap);
    if (found !== undefined) return itemReference(framework, found.item);
  }
  return null;
}

/** A question as a report names it. */
export function questionReference(id: string, context: ReportContext): QuestionReference {
  const question = questionIn(context.library, id);
  return { question: id, ask: plainText(question.ask), ministry: ministryNamed(question.respondent, context) };
}

/** A ministry by the profile's own name for it, else the library's; any other name stays as it is. */
export function ministryNamed(id: string, { library, profile }: ReportContext): string {
  return plainText(ministryTitle(library, id, profile.ministries));
}

/** The place of an item or area with its texts cleaned. */
export function placeInDocument(reference: PlaceInDocument): PlaceInDocument {
  return { ...reference, locator: plainText(reference.locator), url: plainOrNull(reference.url) };
}

/** A text cleaned for showing; `null` where there is none. */
export function plainOrNull(text: string | null): string | null {
  return text === null ? null : plainText(text);
}
