/** The style sheet of the briefing: serif is somebody else's voice, sans is ours; red only for what asks for a look. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --sans: "Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif;
  --serif: "Source Serif 4 Variable", "Source Serif 4", Georgia, serif;
  --micro: 0.8125rem; --small: 0.875rem;
  --paper: light-dark(#ffffff, #15171b); --paper-2: light-dark(#f3f4f6, #1e2126);
  --ink: light-dark(#17191d, #e9eaec); --ink-2: light-dark(#51575f, #a9b0b9); --ink-3: light-dark(#7d848e, #7b838d);
  --rule: light-dark(#d8dbe0, #34393f); --rule-2: light-dark(#b4b9c1, #4d545d);
  --accent: light-dark(#1f4dbd, #93b4ff); --accent-wash: light-dark(#e8eefc, #1f2b47);
  --warn: light-dark(#b02f0c, #ff9d7c);
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 1rem/1.4 var(--sans); font-variant-numeric: tabular-nums lining-nums; overflow-wrap: anywhere; }
h1, h2, h3, h4, p, ul, dl, dd, figure, blockquote { margin: 0; padding: 0; }
ul { list-style: none; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 3px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -999px; } .skip:focus { left: 8px; top: 8px; background: var(--paper); padding: 8px; z-index: 1; }
main { max-width: 1088px; margin-inline: auto; padding: 36px 32px 56px; }
b { font-weight: 600; }
.muted, .cite, .notes, .hash, .none { color: var(--ink-2); }
.cite, .notes, .hash { font-size: var(--micro); line-height: 1.4; }
.warn { color: var(--warn); }
.num { text-align: right; }
.said { font-family: var(--serif); unicode-bidi: isolate; }
.said i { font-style: normal; color: var(--ink-2); }

/* the finding, the sums, by whose count */
.kicker { font-size: var(--small); color: var(--ink-2); } .kicker b { color: var(--ink); }
h1 { font: 600 1.9375rem/1.2 var(--sans); letter-spacing: -0.012em; max-width: 26em; margin-top: 6px; text-wrap: balance; overflow-wrap: break-word; }
h2 { font: 600 1.3125rem/1.25 var(--sans); letter-spacing: -0.005em; }
h3 { font: 600 1rem/1.3 var(--sans); }
h4 { font: 600 var(--small)/1.3 var(--sans); margin-bottom: 4px; } h4 span { font-weight: 400; color: var(--ink-2); margin-left: 6px; }
.lede { font-size: 1.125rem; line-height: 1.45; max-width: 46rem; margin-top: 10px; text-wrap: pretty; }
.meter { border-block: 1px solid var(--rule); padding: 10px 0; margin-top: 22px; }
.meter ul { display: flex; flex-wrap: wrap; gap: 4px 28px; align-items: baseline; } .meter li b { font-size: 1.3125rem; margin-right: 4px; }
.basis { display: flex; flex-wrap: wrap; gap: 2px 20px; margin-top: 4px; font-size: var(--micro); color: var(--ink-2); }
.basis dt, .basis dd { display: inline; } .basis dd { color: var(--ink); }
.contents ul { display: flex; flex-wrap: wrap; gap: 0 20px; margin-top: 8px; font-size: var(--small); } .contents a { display: inline-block; padding-block: 3px; min-height: 24px; } .contents span { color: var(--ink-2); margin-left: 2px; }
section { margin-top: 44px; }
.sechead { display: flex; align-items: baseline; gap: 4px 16px; flex-wrap: wrap; margin-bottom: 12px; } .sechead .aside { color: var(--ink-2); font-size: var(--small); }
.none { border-top: 1px solid var(--ink); padding-top: 8px; font-size: var(--small); }

/* a finding: a sign, the word, never the sign alone */
.fnd { display: inline-flex; align-items: baseline; gap: 5px; font-weight: 600; white-space: nowrap; color: var(--ink); } .fnd svg { flex: none; transform: translateY(1px); } .fnd.alarm { color: var(--warn); }

/* conflicts */
.cf { display: grid; grid-template-columns: 76px minmax(0, 1fr); gap: 0 16px; border-top: 2px solid var(--warn); padding: 12px 0 18px; } .cf + .cf { margin-top: 10px; }
.cf h3 { font-size: 1.125rem; } .plainly { color: var(--ink-2); font-size: var(--small); margin-top: 2px; }
.by-word { font-size: var(--small); margin-bottom: 4px; } .by-word del { color: var(--warn); } .by-word ins { text-decoration: underline; font-weight: 600; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); gap: 12px 40px; margin: 12px 0; } .sides > div { border-top: 1px solid var(--rule-2); padding-top: 6px; }
figure + figure { margin-top: 8px; } figure .said { font-size: 1.0625rem; line-height: 1.4; } figcaption { font-size: var(--micro); color: var(--ink-2); }
.said b { font-weight: 600; text-decoration: underline; text-decoration-color: var(--rule-2); text-underline-offset: 4px; text-decoration-thickness: 1px; } .sides .said b { text-decoration-color: var(--warn); text-decoration-thickness: 1.5px; }
.verdict { font-size: 0.9375rem; max-width: 46rem; }

/* who on the left, words on the right */
.list { border-top: 1px solid var(--ink); }
.row { display: grid; grid-template-columns: 200px minmax(0, 1fr); gap: 4px 36px; padding: 12px 0 14px; border-bottom: 1px solid var(--rule); }
.who p { font-size: var(--micro); color: var(--ink-2); margin-top: 2px; }
.row .said { font-size: 1.0625rem; line-height: 1.45; max-width: 42rem; text-wrap: pretty; }
.sts .said { color: var(--ink-2); } .sts .said b { font-weight: 400; color: var(--ink); text-decoration: none; }
.sts li { padding: 2px 6px 2px 0; } .sts li + li, details .sts { margin-top: 10px; } .sts li:target, tr:target { background: var(--accent-wash); box-shadow: 0 0 0 6px var(--accent-wash); }
.sts .cite, .told { display: flex; flex-wrap: wrap; gap: 0 14px; margin-top: 2px; } .told { color: var(--ink); margin-bottom: 4px; } :is(ul, details) + .told { margin-top: 18px; } .cite .fnd { font-size: inherit; }
summary { cursor: pointer; color: var(--accent); font-size: var(--small); padding-block: 4px; margin-top: 6px; width: fit-content; }
.notes { margin-top: 2px; } .sub { margin-top: 18px; } .brief { margin-top: 6px; font-size: 0.9375rem; } .brief li { padding: 5px 0; border-bottom: 1px solid var(--rule); }
.plain { border-top: 1px solid var(--ink); } .plain li { padding: 8px 0; border-bottom: 1px solid var(--rule); font-size: 0.9375rem; } .plain .fnd { margin-right: 4px; }

/* tables */
.strip { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: var(--small); }
th { font-weight: 400; text-align: left; } thead th { font-size: var(--micro); color: var(--ink-2); vertical-align: bottom; padding: 4px 14px 6px 0; border-bottom: 1px solid var(--ink); line-height: 1.25; }
td, tbody th { padding: 6px 14px 7px 0; border-bottom: 1px solid var(--rule); vertical-align: top; }
th.num, td.num { padding: 6px 0 7px 14px; text-align: right; }
td .said { font-size: 0.9375rem; line-height: 1.4; }
/* fixed: a long name in one column must not squeeze the others */
table { table-layout: fixed; } .file, .hash { display: block; } .file { font-weight: 600; }
.ar thead th:nth-child(1) { width: 196px; } .ar thead th:nth-child(3) { width: 176px; } .ar thead th:nth-child(4) { width: 124px; } .ar thead .num { width: 62px; overflow-wrap: normal; }
.fg thead th:nth-child(1) { width: 104px; } .fg thead th:nth-child(2) { width: 34%; } .fg thead th:nth-child(3) { width: 138px; }
.bars { display: block; fill: var(--ink); margin-top: 3px; } .bars .open { fill: none; stroke: var(--ink-2); stroke-width: 1.2; stroke-dasharray: 2 1.5; } .bars .thin { fill: var(--ink-3); } .bars .struck { fill: none; stroke: var(--warn); stroke-width: 1.2; }
.foot { border-top: 1px solid var(--rule); margin-inline: max(32px, calc((100% - 1024px) / 2)); padding-block: 16px 40px; color: var(--ink-2); font-size: var(--micro); display: flex; gap: 6px 24px; flex-wrap: wrap; } .foot b { font-weight: 400; color: var(--ink); }

@media screen and (max-width: 760px) {
  main { padding: 24px 16px 40px; } .foot { margin-inline: 16px; }
  h1 { font-size: 1.5625rem; } .lede { font-size: 1rem; } section { margin-top: 36px; }
  .cf, .row { grid-template-columns: minmax(0, 1fr); gap: 6px; }
  .ar { min-width: 840px; } .ar th:first-child { position: sticky; left: 0; background: var(--paper); } .ar thead th:nth-child(1) { width: 128px; }
  .contents a, summary { padding-block: 8px; }
  table.rows, table.rows tbody { display: block; } table.rows thead { position: absolute; clip-path: inset(50%); } table.rows tr { display: block; padding: 8px 0; border-bottom: 1px solid var(--rule); } table.rows td:nth-child(n) { display: block; border: 0; padding: 2px 0; width: auto; }
}
@media (forced-colors: active) { .fnd.alarm, .warn { forced-color-adjust: auto; } .bars { fill: CanvasText; } }
@media print {
  @page { size: A4; margin: 16mm 15mm 18mm; }
  :root { color-scheme: light; } html { font-size: 10.5pt; }
  main { max-width: none; padding: 0; } .foot { margin-inline: 0; padding-bottom: 0; } .skip, .contents { display: none; } a { color: inherit; text-decoration: none; }
  .cf, .sts li, tr, .plain li, figure { break-inside: avoid; } h2, h3, .sechead { break-after: avoid; }
  details::details-content { display: block; content-visibility: visible; block-size: auto; } summary { color: var(--ink-2); list-style: none; }
  .strip { overflow: visible; } .ar thead th:nth-child(1) { width: 132px; } .ar thead th:nth-child(3) { width: 120px; } .ar :is(th, td):nth-child(4), .key { display: none; } .row { grid-template-columns: 132px minmax(0, 1fr); gap: 4px 24px; } .fg thead th:nth-child(1) { width: 72px; } .fg thead th:nth-child(3) { width: 116px; }
}
`
