/** The look of the HTML page: readable on screen and on paper, in both directions of writing, without colour alone. */

export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --faint: #56606b; --line: #c9d1d9; --error: #a40e26; --warning: #7a4f00; --information: #0b4f8a; --good: #0f6b33; --spot: #fff3c4; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8edf2; --paper: #14181d; --faint: #a5b0bc; --line: #3b444e; --error: #ff8f9c; --warning: #f2c063; --information: #85c1ff; --good: #6bd493; --spot: #5c4a00; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 70rem; padding: 1.5rem; color: var(--ink); background: var(--paper); font: 1rem/1.5 system-ui, "Noto Sans", sans-serif; }
h1 { font-size: 1.7rem; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin: 1.25rem 0 .5rem; }
p { margin: .25rem 0; }
a { color: inherit; }
.faint { color: var(--faint); }
table { border-collapse: collapse; margin: .75rem 0; max-width: 100%; }
caption { text-align: start; font-weight: 600; padding: .25rem 0; }
th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: start; vertical-align: top; overflow-wrap: break-word; }
tbody th { overflow-wrap: anywhere; }
td.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
code, pre, .digest { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .9em; }
.digest { overflow-wrap: anywhere; font-weight: 400; font-size: .75em; }
ol.findings { list-style: none; margin: 0; padding: 0; }
.finding { border: 1px solid var(--line); border-inline-start: .4rem solid var(--faint); margin: .75rem 0; padding: .6rem .9rem; break-inside: avoid; }
.finding.error { border-inline-start-color: var(--error); }
.finding.warning { border-inline-start-color: var(--warning); border-inline-start-style: double; }
.finding.information { border-inline-start-color: var(--information); border-inline-start-style: dotted; }
.mark { font-weight: 700; }
.error > .mark, .answer.invalid, .answer.unreadable { color: var(--error); }
.warning > .mark, .answer.not-determined { color: var(--warning); }
.information > .mark { color: var(--information); }
.answer { font-weight: 700; white-space: nowrap; }
.answer.valid { color: var(--good); }
.message { font-weight: 600; margin: .3rem 0; }
pre { margin: .4rem 0; padding: .4rem .6rem; border: 1px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: var(--spot); color: inherit; text-decoration: underline; text-decoration-thickness: .15em; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .8rem; margin: .4rem 0 0; }
dt { color: var(--faint); }
dd { margin: 0; overflow-wrap: anywhere; }
@media print { :root { color-scheme: light; --ink: #000; --paper: #fff; --faint: #333; --line: #777; --error: #000; --warning: #000; --information: #000; --good: #000; --spot: #fff; } body { max-width: none; padding: 0; font-size: 10pt; } h2, h3 { break-after: avoid; } }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dt { margin-top: .3rem; } }
`

/** SHA-256 of the style, for the page's content security policy; a test holds it against the style. */
export const STYLE_DIGEST = 'sha256-Nrj8BY6P4bgIAnFKfMl7WXV4d49Dyll8ktoVled6NUc='
