import type { Words } from '../language/words.ts';
import type { Document } from './document.ts';

/** The style of the HTML report: screen in light and dark, and paper, with the foot of each page. */
export function htmlStyle({ draft, footer }: Document, words: Words): string {
  const { before, between } = words.report.page;
  const pages = `${cssText(before)} counter(page) ${cssText(between)} counter(pages)`;
  const top = draft === null ? '' : `@top-right { content: ${cssText(draft)}; font-weight: 700; }`;
  return `${screen}
@page {
  size: A4;
  margin: 22mm 20mm 20mm;
  font: 8.5pt ${sans};
  color: #444;
  ${top}
  @bottom-left { content: ${cssText(footer)}; }
  @bottom-right { content: ${pages}; }
}
@page summary { margin: 17mm 16mm 15mm; }
${paper}`;
}

/** A text as a CSS string; every character that could mean anything to CSS or HTML is given by its number. */
function cssText(text: string): string {
  const safe = [...text].map((letter) =>
    /[a-zA-Z0-9 ]/.test(letter) ? letter : `\\${letter.codePointAt(0)?.toString(16)} `,
  );
  return `"${safe.join('')}"`;
}

const sans = '"Segoe UI", "Helvetica Neue", Arial, "Noto Sans", "Liberation Sans", sans-serif';
const serif = 'Charter, "Bitstream Charter", Cambria, Georgia, "Noto Serif", "Liberation Serif", serif';

/** The colours of charts by what a shape is for; steps darken evenly on a light ground and lighten on a dark one. */
const chartColours = `
.chart-grid { fill: none; stroke: var(--line); } .chart-track { fill: var(--track); } .chart-span { fill: var(--span); }
.chart-tick { fill: var(--tick); } .chart-line { fill: none; stroke: var(--tick); stroke-width: 2; }
.chart-ink { fill: var(--ink); } .chart-quiet { fill: var(--quiet); }
.chart-empty { fill: var(--ground); stroke: var(--quiet); stroke-dasharray: 3 3; }
${[0, 1, 2, 3, 4].map((step) => `.chart-step-${step} { fill: var(--step-${step}); stroke: var(--line); } .chart-on-step-${step} { fill: var(--on-${step}); }`).join('\n')}`;

const lightSteps = `
    --step-0: #f0f4f8; --step-1: #cfdcea; --step-2: #a3bedb; --step-3: #3f6b9c; --step-4: #12304f;
    --on-0: #101418; --on-1: #101418; --on-2: #101418; --on-3: #fff; --on-4: #fff;`;

const darkSteps = `
    --step-0: #20262d; --step-1: #2c3f55; --step-2: #3f6590; --step-3: #8fb3da; --step-4: #dbe9f8;
    --on-0: #fff; --on-1: #fff; --on-2: #fff; --on-3: #101418; --on-4: #101418;`;

const screen = `
:root {
  color-scheme: light dark;
  --ground: #fff; --ink: #1d2125; --quiet: #4d555e; --line: #c8cdd3; --band: #f3f5f7; --accent: #1d4370;
  --track: #dfe3e8; --span: #7d9cc0; --tick: #12304f;${lightSteps}
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #16191d; --ink: #e4e7ea; --quiet: #aab2bb; --line: #40474f; --band: #20252a; --accent: #a9c8ec;
    --track: #333a42; --span: #5d80a8; --tick: #e4eefa;${darkSteps}
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.55 ${serif}; overflow-wrap: break-word; }
header, main { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 3rem; }
main { padding-bottom: 4rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2em 0 .6em; text-wrap: balance; }
h1 { font-size: 2.1rem; margin: 0; }
h2 { font-size: 1.6rem; color: var(--accent); border-bottom: 2px solid var(--accent); padding-bottom: .25em; margin-top: 3em; }
h3 { font-size: 1.3rem; color: var(--accent); }
h4 { font-size: 1.1rem; border-top: 1px solid var(--line); padding-top: .8em; }
h3 + section > h4 { margin-top: 1em; border-top: 0; padding-top: 0; }
h5, h6 { font-size: 1rem; }
p, dl, ol, ul { margin: 0 0 .8em; max-width: 46rem; }
p, li, dt, th, td, caption, figcaption, h1, h2, h3, h4, h5, h6 { unicode-bidi: plaintext; }
dl { max-width: 54rem; }
ol, ul { padding-left: 1.4em; }
li { margin-bottom: .25em; }
li > ul { margin: .25em 0 0; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .15em; }
a.address { overflow-wrap: anywhere; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.subtitle { font-size: 1.2rem; color: var(--quiet); margin: .4em 0 1.6em; }
.draft { font: 700 .85rem ${sans}; letter-spacing: .08em; text-transform: uppercase; margin: 0 0 1rem; }
.draft span { border: 2px solid currentColor; padding: .2em .6em; }
.note { color: var(--quiet); font-style: italic; }
dl > div { padding: .4em 0; }
dt { font: 600 .85rem/1.5 ${sans}; color: var(--quiet); }
dd { margin: 0; min-width: 0; }
dd > :last-child { margin-bottom: 0; }
table { border-collapse: collapse; width: 100%; margin: 1.2em 0 1.6em; font: .875rem/1.45 ${sans}; }
caption { text-align: left; font-weight: 600; padding-bottom: .5em; }
th, td { text-align: left; vertical-align: top; padding: .5em .7em .5em 0; border-bottom: 1px solid var(--line); }
.number { text-align: right; font-variant-numeric: tabular-nums; padding-right: 1.6em; }
th:last-child, td:last-child { padding-right: 0; }
td.number { white-space: nowrap; }
thead th { color: var(--quiet); border-bottom: 2px solid var(--line); vertical-align: bottom; }
tbody th { font-weight: 600; min-width: 9rem; }
.bar { display: block; width: 8rem; height: .7rem; margin-top: .35em; }
.bar .track { fill: var(--track); } .bar .span { fill: var(--span); } .bar .tick { fill: var(--tick); }
figure { margin: 1.2em 0 1.6em; break-inside: avoid; }
figcaption { font: .8125rem/1.45 ${sans}; color: var(--quiet); max-width: 46rem; margin-top: .5em; }
.chart { display: block; } .chart.narrow { display: none; }
.chart svg { display: block; max-width: 100%; height: auto; font-family: ${sans}; }
${chartColours}
#summary > section > h3 { margin-top: 1.2em; }
#summary > section > ol { padding-left: 1.6em; }
@media screen and (min-width: 60em) {
  #summary { columns: 2; column-gap: 3rem; }
  #summary > :not(section) { column-span: all; }
  #summary li, #summary h3 { break-inside: avoid; break-after: auto; }
  #summary > section > h3 { break-after: avoid; }
}
.mark { font-size: .8em; line-height: 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
nav ol { list-style: none; padding: 0; columns: 18rem; column-gap: 2.5rem; max-width: none; }
nav ol ol { columns: auto; padding-left: 1.1em; font-size: .92rem; margin: .2em 0 .6em; }
nav li { break-inside: avoid-column; }
nav a { text-decoration: none; } nav a:hover { text-decoration: underline; }
@media print, (min-width: 40em) {
  dl > div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); column-gap: 1.5rem; align-items: baseline; }
}
@media screen and (max-width: 46em) {
  header { padding-top: 1.5rem; }
  header, main { padding-left: 1rem; padding-right: 1rem; }
  h1 { font-size: 1.7rem; } h2 { font-size: 1.35rem; } h3 { font-size: 1.15rem; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, caption, tbody, tr, th, td { display: block; }
  tr { border-bottom: 1px solid var(--line); padding: .6em 0; }
  th, td { border: 0; padding: .15em 0; min-width: 0; }
  td[data-column]::before { content: attr(data-column) ": "; color: var(--quiet); font-weight: 600; }
  td:empty { display: none; }
  .number { text-align: left; }
  .bar { width: 100%; max-width: 16rem; }
  .chart.wide { display: none; } .chart.narrow { display: block; }
  .chart.narrow svg { width: 100%; max-width: 26rem; }
}
@media (forced-colors: active) {
  .chart svg { forced-color-adjust: none; background: var(--ground); }
  .bar .track { fill: Canvas; stroke: CanvasText; } .bar .span { fill: GrayText; } .bar .tick { fill: CanvasText; }
}`;

const paper = `
@media print {
  :root {
    color-scheme: light;
    --ground: #fff; --ink: #000; --quiet: #3d444b; --line: #b4bac1; --band: #fff; --accent: #12304f;
    --track: #dfe3e8; --span: #7d9cc0; --tick: #12304f;${lightSteps}
  }
  body { font-size: 10.5pt; line-height: 1.42; }
  header, main { max-width: none; padding: 0; }
  header { padding-top: 8mm; }
  header dl > div { padding: 1mm 0; }
  header th, header td { padding-top: 1mm; padding-bottom: 1mm; }
  h1 { font-size: 24pt; } h2 { font-size: 17pt; margin-top: 0; } h3 { font-size: 13.5pt; } h4 { font-size: 11.5pt; }
  h1, h2, h3, h4, h5, h6, caption, thead { break-after: avoid; break-inside: avoid; }
  main > section, nav { break-before: page; }
  #summary { page: summary; columns: 2; column-gap: 7mm; font-size: 8pt; line-height: 1.28; }
  #summary > :not(section) { column-span: all; }
  #summary p, #summary table { margin: 0 0 2mm; max-width: none; }
  #summary h2 { font-size: 14pt; margin-bottom: 2mm; }
  #summary section > h3 { font-size: 10pt; margin: 1.5mm 0 1mm; }
  #summary table { font-size: 7.5pt; line-height: 1.25; }
  #summary th, #summary td { padding-top: .5mm; padding-bottom: .5mm; }
  #summary ol { padding-left: 5mm; margin-bottom: 1mm; }
  #summary li { margin-bottom: .5mm; }
  nav h2 { margin-top: 0; }
  nav ol { columns: 2; font-size: 9pt; line-height: 1.3; }
  nav ol ol { columns: auto; font-size: 8.5pt; margin: 0 0 1mm; }
  nav li { margin-bottom: .4mm; }
  tr, li:not(:has(ul)), .whole { break-inside: avoid; }
  h3 + .note { break-after: avoid; }
  dl > div:first-child { break-inside: avoid; break-before: avoid; }
  p { orphans: 3; widows: 3; }
  table { font-size: 8.5pt; }
  tbody th { min-width: 32mm; }
  .bar { width: 28mm; }
  .chart svg { max-height: 220mm; }
  .chart * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
  .bar * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}`;
