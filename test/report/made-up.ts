import { assess } from '../../src/assess/assess.ts';
import type { Library } from '../../src/framework/library.ts';
import { gapsOf, questionsToSettle } from '../../src/gap/gaps.ts';
import { wordsIn } from '../../src/language/words.ts';
import type { Profile } from '../../src/profile/profile.ts';
import type { AssessedFramework } from '../../src/report/report-context.ts';
import { buildReport, type Report } from '../../src/report/report-model.ts';
import { scoreFramework } from '../../src/score/score-framework.ts';
import { libraryOf } from './small-library.ts';

const recruitment = `
topic: recruitment
title: Recruitment
questions:
  - {id: licence, ask: Are recruiters licensed?, answers: ladder, respondent: labour}
  - id: inspection
    ask: Are recruiters inspected?
    answers: ladder
    respondent: labour
    follows: {question: licence, atLeast: adopted, otherwise: none}
  - {id: offence, ask: Is illegal recruitment an offence?, answers: yes-no, respondent: justice, help: An offence in any law counts.}
  - {id: contract, ask: Is there a standard contract?, answers: ladder, respondent: labour}
  - {id: court, ask: Do courts decide within a year?, answers: ladder, respondent: justice}
`;

const money = `
topic: money
title: Money
questions:
  - {id: cost, ask: What does a transfer cost?, answers: {number: {unit: per cent, min: 0, max: 50}}, respondent: labour}
  - id: channels
    ask: Which channels are there?
    answers: {choices: [{id: banks, title: Banks}, {id: post, title: Post offices}, {id: mobile, title: Mobile money}]}
    respondent: labour
  - {id: fleet, ask: Are seafarers covered?, answers: ladder, respondent: labour, not-applicable: No fleet.}
  - {id: admission, ask: Are work permits issued?, answers: yes-no, respondent: labour, concerns: [destination]}
`;

const agreement = `
id: agreement
version: "1.2.0"
title: The Agreement
year: 2001
kind: recommendation
binding: false
concerns: [origin]
source: {title: The published agreement, publisher: The Conference, date: 2001-05, url: "https://example.org/agreement"}
completeness: Everything but the preamble is encoded.
levels: [{id: not-met, score: 0}, {id: partly-met, score: 50}, {id: met, score: 100}]
scoring: {aggregate: mean, weigh: areas, missing: leave-out, round: {decimals: 1}}
bands: [{id: weak, title: Weak, from: 0}, {id: fair, title: Fair, from: 40}, {id: strong, title: Strong, from: 80}]
areas: [workers, finance]
`;

const workers = `
id: workers
title: Workers
areas: [recruiters, contracts]
`;

const recruiters = `
id: recruiters
title: Recruiters
text: What recruiters must do.
reference: {locator: Part I, provenance: reconstructed}
items:
  - id: license-recruiters
    title: License recruiters
    text: Let nobody recruit without a licence.
    reference: {locator: "Article 1", provenance: read, url: "https://example.org/article-1"}
    weight: 2
    rule:
      partly-met: {question: licence, atLeast: adopted}
      met: {all: [{question: licence, atLeast: operating}, {question: inspection, atLeast: operating}]}
    why-this-rule: A licence that nobody inspects is paper.
    remedy: Draft a regulation.
    note: The wording is ours.
    verified: {by: A. Reader, on: 2024-02-03}
  - id: punish-recruiters
    title: Punish illegal recruitment
    text: Make it an offence.
    reference: {locator: "Article 2", provenance: reconstructed}
    rule: {met: {all: [{question: offence, is: yes}, {question: court, atLeast: adopted}]}}
    remedy: Ask the justice ministry.
`;

const contracts = `
id: contracts
title: Contracts
items:
  - id: standard-contract
    title: Use a standard contract
    text: Give every worker a contract.
    reference: {locator: "Article 3", provenance: reported}
    rule: {met: {question: contract, atLeast: operating}}
    remedy: Draft one.
  - id: cover-seafarers
    title: Cover seafarers
    text: Cover seafarers too.
    reference: {locator: "Article 4", provenance: read}
    rule: {met: {question: fleet, atLeast: operating}}
    remedy: Join the convention.
`;

const finance = `
id: finance
title: Finance
scoring: {missing: lowest}
items:
  - id: cheap-transfers
    title: Make transfers cheap
    text: Bring the cost down to 3 per cent.
    reference: {locator: "Article 5", provenance: reconstructed}
    measure: {question: cost, from: 10, to: 3}
    remedy: Publish prices.
  - id: many-channels
    title: Open many channels
    text: Let families choose.
    reference: {locator: "Article 6", provenance: read}
    rule: {met: {question: channels, includesAll: [banks, post]}}
    remedy: License post offices.
  - id: issue-permits
    title: Issue permits
    text: For countries of destination.
    concerns: [destination]
    reference: {locator: "Article 7", provenance: read}
    rule: {met: {question: admission, is: yes}}
    remedy: Issue them.
`;

/** Two topics and one framework with nested areas, a measure, bands, rounding and every kind of provenance. */
export const madeUpLibrary: Library = libraryOf(
  [recruitment, money],
  [{ framework: agreement, areas: [workers, recruiters, contracts, finance] }],
);

/** A draft profile with every kind of answer: evaluated, on paper, overridden, unknown, contested, decided, not applicable, faulty, and one that others share. */
export const madeUpProfile = `
gapwalk: "1"
country: {name: Maritania, fictional: true}
roles: [origin]
as-of: 2025-06-30
status: draft
prepared-by: [{name: A. Writer, organisation: Migration Council}, {name: B. Writer}]
basis: Drawn up in a workshop.
ministries: {labour: Department of Migrant Workers}
answers:
  licence:
    answer: adopted
    because: The act of 2019 asks for it.
    evidence:
      - {title: Recruitment Act, publisher: Official Gazette, date: 2019-03-01, url: "https://example.org/act", says: Section 4 asks for a licence.}
      - {title: A newspaper, date: "2020"}
    by: labour
    on: 2025-06-02
    confidence: high
    review: agreed
    also:
      - {answer: adopted, by: justice, on: 2025-06-03, because: We drafted the bill., evidence: [{title: Bill of 2018}], confidence: medium}
      - {answer: unknown, by: Port authority, because: Nobody here has seen a licence.}
  inspection: {answer: unknown, because: The inspectorate was asked on 3 June.}
  offence:
    contested:
      - {answer: yes, because: Section 9 of the act says so., by: justice, on: 2025-05-20, evidence: [{title: Section 9}]}
      - {answer: no, because: No court has ever applied it., by: labour}
  contract:
    answer: monitored
    because: Used since 2010 and evaluated in 2024.
    evidence: [{title: Evaluation of the standard contract}]
    decided:
      by: Steering committee
      on: 2025-06-01
      because: The evaluation settles it.
      from: [{answer: operating, by: labour, because: Seen at the airport.}, {answer: planned, by: justice}]
  fleet: {answer: not-applicable, because: The country has no coast.}
  cost: 6.5
  channels: {answer: [banks], because: Banks only.}
plan:
  - {gap: agreement/license-recruiters, action: Hire twenty inspectors, owner: labour, due: 2026-12-31, state: doing}
  - {gap: agreement/many-channels, action: Talk to the post, state: to-do}
`;

/** Every framework of a library assessed on a profile. */
export async function assessedWith(profile: Profile, library: Library): Promise<readonly AssessedFramework[]> {
  return Promise.all(
    library.frameworks.map(async (framework) => {
      const assessment = await assess(framework, profile, library.questions);
      return {
        assessment,
        score: scoreFramework(assessment),
        gaps: gapsOf(assessment, library),
        toSettle: questionsToSettle(assessment),
      };
    }),
  );
}

/** The report on a profile against every framework of a library, made on a fixed day. */
export async function reportOn(profile: Profile, library: Library): Promise<Report> {
  return buildReport({
    profile,
    assessments: await assessedWith(profile, library),
    library,
    language: 'en',
    words: wordsIn('en'),
    date: '2025-07-01',
    version: '0.1.0',
  });
}
