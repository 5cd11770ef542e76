import { type Framework, itemsOf, type Provenance } from '../framework/framework.ts';
import type { Role } from '../framework/question.ts';
import type { Profile } from '../profile/profile.ts';
import { plainText } from '../source/plain-text.ts';
import { plainOrNull } from './references.ts';
import type { ReportContext } from './report-context.ts';

/** A framework as the cover presents it: which edition, of which document, how surely known. */
export interface FrameworkEntry {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly year: number;
  /** What its items are called. */
  readonly kind: string;
  readonly binding: boolean;
  readonly source: {
    readonly title: string;
    readonly publisher: string;
    readonly date: string | null;
    readonly url: string | null;
  };
  readonly items: number;
  /** How many of the items have each provenance, whether they apply or not. */
  readonly provenance: Readonly<Record<Provenance, number>>;
}

/** What stands before everything else: whose report it is, of when, and on what it rests. */
export interface Cover {
  readonly country: { readonly code: string | null; readonly name: string; readonly fictional: boolean };
  readonly asOf: string;
  readonly status: Profile['status'];
  readonly roles: readonly Role[];
  readonly preparedBy: readonly { readonly name: string; readonly organisation: string | null }[];
  /** What the profile rests on and whose view it is; empty where nothing is said. */
  readonly basis: string;
  /** The id of the workshop case that the profile answers; `null` where it answers none. */
  readonly exercise: string | null;
  readonly frameworks: readonly FrameworkEntry[];
}

/** The cover of a report. */
export function coverOf({ profile, assessed }: ReportContext): Cover {
  return {
    country: { ...profile.country, name: plainText(profile.country.name) },
    asOf: profile.asOf,
    status: profile.status,
    roles: profile.roles,
    preparedBy: profile.preparedBy.map(({ name, organisation }) => ({
      name: plainText(name),
      organisation: plainOrNull(organisation),
    })),
    basis: plainText(profile.basis),
    exercise: profile.exercise,
    frameworks: assessed.map(({ assessment, score }) => frameworkEntry(assessment.framework, score.provenance)),
  };
}

/** A framework as a report presents it. */
export function frameworkEntry(framework: Framework, provenance: FrameworkEntry['provenance']): FrameworkEntry {
  const { source } = framework;
  return {
    id: framework.id,
    version: plainText(framework.version),
    title: plainText(framework.title),
    year: framework.year,
    kind: plainText(framework.kind),
    binding: framework.binding,
    source: {
      title: plainText(source.title),
      publisher: plainText(source.publisher),
      date: plainOrNull(source.date),
      url: plainOrNull(source.url),
    },
    items: itemsOf(framework).length,
    provenance,
  };
}
