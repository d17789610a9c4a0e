/** The look of the pages: on screen and on paper, in both directions of writing, never by colour alone. All contrasts reach 4.5 to 1. */

export const STYLE = `
:root { color-scheme: light; --ink: #1b1f24; --paper: #fff; --faint: #4f5965; --line: #b8c1cb; --shade: #f3f5f7; --link: #0b4f8a; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 1rem/1.55 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; }
header, main, footer, .test { max-width: 76rem; margin: 0 auto; padding: 1rem 1.5rem; }
header { padding-bottom: 0; }
footer { border-top: 1px solid var(--line); margin-top: 3rem; color: var(--faint); font-size: .9rem; }
a { color: var(--link); }
a:focus-visible, .scroll:focus-visible { outline: 3px solid #b35900; outline-offset: 2px; }
.skip { position: absolute; inset-inline-start: -100rem; }
.skip:focus { inset-inline-start: 1rem; top: .5rem; padding: .5rem 1rem; background: var(--paper); border: 2px solid var(--ink); z-index: 1; }
.index main, .index header, .index footer { max-width: 110rem; }
h1 { font-size: 1.8rem; line-height: 1.25; margin: .5rem 0 1rem; }
h2 { font-size: 1.4rem; margin: 2.5rem 0 .75rem; border-bottom: 2px solid var(--line); padding-bottom: .2rem; }
h3 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
h4, h5 { font-size: 1rem; margin: 1.25rem 0 .3rem; }
h1, h2, h3, h4, h5, p, dd, td, th { overflow-wrap: break-word; }
p { margin: .4rem 0; }
.text { white-space: pre-line; max-width: 48rem; }
.faint { color: var(--faint); }
.test { max-width: none; background: #fff3c4; border-block: 3px double #7a4f00; font-weight: 700; text-align: center; }
nav ul.languages { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0; padding: 0; }
nav [aria-current] { font-weight: 700; }
blockquote { margin: .4rem 0; padding: .3rem .9rem; border-inline-start: .25rem solid var(--line); color: var(--faint); max-width: 48rem; }
blockquote p { margin: 0; }
.answer { border: 1px solid var(--line); border-inline-start-width: .35rem; padding: .6rem .9rem; margin: .6rem 0; }
.status { display: inline-block; padding: 0 .5rem; border: 1px solid currentColor; border-radius: .3rem; font-weight: 600; background: var(--paper); }
.sign { display: inline-block; min-width: 1.1em; text-align: center; }
.implemented { color: #0b5a2a; } .partially-implemented { color: #2d5a00; } .in-progress { color: #0b4f8a; } .planned { color: #4b3a8f; }
.considered-and-not-pursued { color: #6b4300; } .not-implemented { color: #96112a; } .not-applicable, .no-information { color: #4f5965; } .own { color: #1b1f24; }
dl { margin: .4rem 0; }
dl > div { display: grid; grid-template-columns: minmax(8rem, 14rem) minmax(0, 1fr); gap: .1rem 1rem; padding: .15rem 0; }
dt { color: var(--faint); }
dd { margin: 0; }
dd > dl { margin: 0; padding-inline-start: .75rem; border-inline-start: 1px solid var(--line); }
dd > p { margin: 0; }
dd > p + p { margin-top: .4rem; }
dd > ul.records:first-child { margin-top: .2rem; }
dd > table { margin: .2rem 0; }
dd > table > caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
ul.records { list-style: none; margin: 0; padding: 0; }
ul.records > li { padding-block: .35rem; padding-inline: .75rem 0; border-inline-start: .2rem solid var(--line); margin-bottom: .5rem; }
.document { font-weight: 600; }
table { border-collapse: collapse; margin: .5rem 0; }
caption { text-align: start; font-weight: 600; padding: .3rem 0; }
th, td { border: 1px solid var(--line); padding: .35rem .55rem; text-align: start; vertical-align: top; }
thead th { background: var(--shade); vertical-align: bottom; }
td.number { text-align: end; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; margin: .5rem 0; }
table.offices { font-size: .88rem; }
table.offices th, table.offices td { min-width: 7.5rem; }
table.offices tbody th { position: sticky; inset-inline-start: 0; background: var(--shade); min-width: 9rem; }
table.offices .status { display: inline; padding: 0; border: 0; background: none; }
table.offices a .status { text-decoration: underline; }
table.offices ul { list-style: none; margin: .2rem 0 0; padding: 0; }
.key { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1rem; padding: 0; }
.digest { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .85em; overflow-wrap: anywhere; }
@media (max-width: 40rem) { dl > div { grid-template-columns: 1fr; } header, main, footer { padding-inline: 1rem; } }
@media print {
  :root { --ink: #000; --faint: #333; --link: #000; --line: #777; --shade: #fff; }
  body { font-size: 10pt; }
  header, main, footer { max-width: none; padding: 0; }
  .skip, nav { display: none; }
  h2, h3, h4, h5 { break-after: avoid; }
  tr, .records > li { break-inside: avoid; }
  .scroll { overflow: visible; }
  table.offices { font-size: 7pt; }
  table.offices th, table.offices td, table.offices tbody th { min-width: 0; padding: .15rem .25rem; position: static; }
  .document a[href^="http"]::after, dd > a[href^="http"]::after { content: " (" attr(href) ")"; font-weight: 400; overflow-wrap: anywhere; }
}
`
