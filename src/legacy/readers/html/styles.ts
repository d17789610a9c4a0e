/** What styles say that matters to a reader: hidden parts, indents, lists without labels. Inline, and by class or id in the page. */
import { attributeOf, type HtmlElement } from './tree.ts'

/** Declarations that matter, of one rule or element. */
interface Look {
  readonly hidden?: boolean
  /** `none`, `lower-alpha` and so on. */
  readonly listStyle?: string
}

/** Rules of the page for `.class`, `#id`, `element` and `element.class`, by selector. */
export type StyleSheet = ReadonlyMap<string, Look>

const RULE = /([^{}]{1,500})\{([^{}]{0,2000})\}/g
const SIMPLE_SELECTOR = /^(?:[a-z][a-z0-9]{0,20})?(?:[.#][\w-]{1,100})?$/i

/** Reads what it needs of style sheets. Rules for paper, for hovering and the like are passed over. */
export function styleSheetOf(css: string): StyleSheet {
  const rules = new Map<string, Look>()
  for (const [, selectors = '', declarations = ''] of css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(RULE)) {
    const look = lookOf(declarations)
    if (look.hidden === undefined && look.listStyle === undefined) continue
    for (const selector of selectors.split(',').map(one => one.trim()).filter(one => one !== '' && SIMPLE_SELECTOR.test(one))) {
      rules.set(selector, { ...rules.get(selector), ...look })
    }
  }
  return rules
}

function lookOf(declarations: string): Look {
  const plain = declarations.toLowerCase().replace(/\s+/g, '')
  const display = /(?:^|;)display:([a-z-]+)/.exec(plain)?.[1]
  const hides = display === 'none' || /(?:^|;)(?:visibility:hidden|mso-hide:all)/.test(plain)
  const listStyle = /(?:^|;)list-style(?:-type)?:[^;]*?(none|decimal|lower-alpha|lower-latin|upper-alpha|upper-latin|lower-roman|upper-roman|disc|circle|square)/.exec(plain)?.[1]
  return { ...(hides ? { hidden: true } : display === undefined ? {} : { hidden: false }), ...(listStyle === undefined ? {} : { listStyle }) }
}

function lookOfElement(element: HtmlElement, sheet: StyleSheet): Look {
  const classes = (attributeOf(element, 'class') ?? '').split(/\s+/).filter(name => name !== '')
  const id = attributeOf(element, 'id')
  const selectors = [element.tagName, ...classes.flatMap(name => [`.${name}`, `${element.tagName}.${name}`]), ...(id === undefined ? [] : [`#${id}`, `${element.tagName}#${id}`])]
  const rules = selectors.flatMap(selector => sheet.get(selector) ?? [])
  return Object.assign({}, ...rules, lookOf(attributeOf(element, 'style') ?? '')) as Look
}

/** Whether an element is not shown. */
export function isHidden(element: HtmlElement, sheet: StyleSheet): boolean {
  const { hidden } = lookOfElement(element, sheet)
  return hidden ?? attributeOf(element, 'hidden') !== undefined
}

export function listStyleOf(element: HtmlElement, sheet: StyleSheet): string | undefined {
  return lookOfElement(element, sheet).listStyle
}

const POINTS: ReadonlyMap<string, number> = new Map([['pt', 1], ['px', 0.75], ['cm', 28.35], ['mm', 2.835], ['in', 72], ['em', 12], ['pc', 12]])
/** A tab stop of a word processor, 36 points, is four columns. */
const POINTS_PER_COLUMN = 9

/** Columns that a style moves a paragraph to the right. */
export function indentOf(element: HtmlElement): number {
  const style = (attributeOf(element, 'style') ?? '').toLowerCase()
  const [, size, unit = ''] = /(?:^|[;\s])(?:margin|padding)-left\s{0,5}:\s{0,5}([0-9.]{1,10})(pt|px|cm|mm|in|em|pc)/.exec(style) ?? []
  return size === undefined ? 0 : Math.min(80, Math.round(Number(size) * (POINTS.get(unit) ?? 0) / POINTS_PER_COLUMN))
}
