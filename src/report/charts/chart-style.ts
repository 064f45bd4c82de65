const LIGHT =
  '--paper: #ffffff; --ink: #17191d; --ink-2: #51575f; --ink-3: #7d848e; --grid: #d8dbe0; --context: #b4b9c1; --accent: #1f4dbd; --warn: #b02f0c;'
const DARK =
  '--paper: #15171b; --ink: #e9eaec; --ink-2: #a9b0b9; --ink-3: #7b838d; --grid: #34393f; --context: #4d545d; --accent: #93b4ff; --warn: #ff9d7c;'

/** Colours and hands of all charts; a chart that stands alone carries them, and follows the reader's light or dark. */
export const CHART_STYLE = `
.chart { ${LIGHT} background: var(--paper); color: var(--ink); display: block; max-width: 100%; height: auto; overflow: visible; }
.chart text { font: 13px "Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif; font-variant-numeric: tabular-nums lining-nums; fill: var(--ink); white-space: pre; }
.chart .s text { font-size: 12px; fill: var(--ink-2); } .chart .b text { font-weight: 600; } .chart .a text { fill: var(--accent); } .chart .w text { fill: var(--warn); }
.chart .halo text { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
.chart .grid { stroke: var(--grid); stroke-opacity: 1; } .chart .aim { stroke: var(--ink-3); stroke-width: 1.25; } .chart .short { stroke: var(--context); } .chart .base { stroke: var(--ink-3); }
.chart .own { stroke: var(--accent); stroke-width: 3; } .chart .above { stroke: var(--context); stroke-width: 3; }
.chart .spent { stroke-width: 1.75; } .chart .estimate { stroke-width: 1.75; stroke-dasharray: 5 3; } .chart .older { stroke: var(--ink-3); stroke-width: 1.25; } .chart .oldest { stroke: var(--context); stroke-width: 1.25; }
.chart .needed { stroke: var(--ink-3); } .chart .pace { stroke: var(--ink-2); stroke-dasharray: 1.5 3; } .chart .voiced { stroke: var(--accent); stroke-width: 1.75; } .chart .budgeted { stroke: var(--ink); stroke-width: 1.75; stroke-dasharray: 8 3; } .chart .review { stroke: var(--ink-3); stroke-dasharray: 2 2; }
.chart .dot { fill: var(--ink); stroke: var(--ink); stroke-width: 1.75; } .chart .ring { fill: var(--paper); stroke: var(--ink); stroke-width: 1.75; } .chart .ring.w { stroke: var(--warn); } .chart .ring.older { stroke: var(--ink-3); }
.chart .diamond { fill: var(--accent); stroke: var(--accent); stroke-width: 1.5; } .chart .diamond.open { fill: var(--paper); }
.chart .within80 { fill: var(--grid); } .chart .within50 { fill: var(--context); } .chart .bar { fill: var(--ink); } .chart .bar.us { fill: var(--ink-3); } .chart .bar.rest { fill: var(--context); }
@media (prefers-color-scheme: dark) { .chart { ${DARK} } }
@media print { .chart { ${LIGHT} } }
`

/** On a page: which of a chart's drawings is shown. Print takes the middle one, an A4 page's. */
export const DRAWN_STYLE = `
.drawn { margin: 0 0 8px; } .drawn figcaption { margin-top: 10px; max-width: 62rem; }
.drawn .chart.wide, .drawn .chart.narrow { display: none; } .drawn .chart.middle { display: block; }
@media screen and (min-width: 1088px) { .drawn .chart.wide { display: block; } .drawn .chart.middle { display: none; } }
@media screen and (max-width: 759px) { .drawn .chart.narrow { display: block; } .drawn .chart.middle { display: none; } }
@media print { .drawn, .drawn .chart { break-inside: avoid; } }
`
