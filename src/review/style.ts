/** The look of a review: two columns, readable on paper and without colour. */

export const REVIEW_STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --faint: #56606b; --line: #c9d1d9; --mapped: #e2f3e5; --changed: #fff0c2; --out: #eceff2; --doubt: #a40e26; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8edf2; --paper: #14181d; --faint: #a5b0bc; --line: #3b444e; --mapped: #173a22; --changed: #4d3c00; --out: #2a3038; --doubt: #ff8f9c; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 90rem; padding: 1.5rem; color: var(--ink); background: var(--paper); font: 1rem/1.5 system-ui, "Noto Sans", sans-serif; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
p, ul { margin: .25rem 0; }
a { color: inherit; }
code { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .85em; overflow-wrap: anywhere; }
.faint { color: var(--faint); }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: .75rem 0; }
table.counts { width: auto; table-layout: auto; }
caption { text-align: start; font-weight: 600; padding: .25rem 0; }
th, td { border: 1px solid var(--line); padding: .35rem .6rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
td.number { text-align: end; font-variant-numeric: tabular-nums; }
tr { break-inside: avoid; }
td.source { white-space: pre-wrap; }
.mapped { background: var(--mapped); }
.changed { background: var(--changed); border-bottom: .15em dashed; }
.leftOut { background: var(--out); color: var(--faint); text-decoration: line-through; text-decoration-thickness: 1px; }
.doubt { outline: .15em solid var(--doubt); outline-offset: .05em; }
.finding { border-inline-start: .3rem solid var(--doubt); padding-inline-start: .5rem; margin: .3rem 0; }
.finding.information { border-inline-start-color: var(--faint); }
dl { margin: 0; }
dt { color: var(--faint); }
dd { margin: 0 0 .35rem; white-space: pre-wrap; }
@media print { :root { color-scheme: light; --ink: #000; --paper: #fff; --faint: #333; --line: #777; --doubt: #000; } body { max-width: none; padding: 0; font-size: 9pt; } .mapped, .changed, .leftOut { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`
