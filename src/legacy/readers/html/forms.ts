/** Form controls of a saved questionnaire: what was answered, and what else could have been. */
import { attributeOf, childrenOf, isElement, type HtmlElement, type HtmlNode } from './tree.ts'

/** What the controls of a page say about texts elsewhere in it. */
export interface FormState {
  /** Ids of boxes that are not ticked: their labels are no answers. */
  readonly unticked: ReadonlySet<string>
  /** Whether all controls are disabled, as in a page that was saved for reading. */
  readonly allDisabled: boolean
}

const CONTROLS: ReadonlySet<string> = new Set(['input', 'select', 'textarea'])
const BUTTONS: ReadonlySet<string> = new Set(['submit', 'reset', 'button', 'image', 'file', 'hidden', 'password'])

export const isTickBox = (element: HtmlElement): boolean =>
  element.tagName === 'input' && ['radio', 'checkbox'].includes((attributeOf(element, 'type') ?? '').trim().toLowerCase())

export const isUnticked = (element: HtmlElement): boolean => isTickBox(element) && attributeOf(element, 'checked') === undefined

export const isDisabled = (element: HtmlElement): boolean => attributeOf(element, 'disabled') !== undefined

/** Whether the value of an `input` is text that somebody typed. */
export function holdsText(element: HtmlElement): boolean {
  return element.tagName === 'input' && !isTickBox(element) && !BUTTONS.has((attributeOf(element, 'type') ?? 'text').trim().toLowerCase())
}

/** Looks through a page. */
export function formStateOf(root: HtmlNode): FormState {
  const unticked = new Set<string>()
  let controls = 0
  let disabled = 0
  const stack: HtmlNode[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    stack.push(...childrenOf(node))
    if (!isElement(node) || !CONTROLS.has(node.tagName)) continue
    controls++
    if (isDisabled(node)) disabled++
    const id = attributeOf(node, 'id')
    if (id !== undefined && isUnticked(node)) unticked.add(id)
  }
  return { unticked, allDisabled: controls === disabled }
}

/** Whether a `label` belongs to a box that is not ticked. */
export function labelsUnticked(label: HtmlElement, { unticked }: FormState): boolean {
  const target = attributeOf(label, 'for')
  if (target !== undefined) return unticked.has(target)
  const boxes = label.childNodes.filter(isElement).filter(isTickBox)
  return boxes.length > 0 && boxes.every(isUnticked)
}

/** The options of a `select` that are shown as its answer: those selected, or the first one of a list that always shows one. */
export function shownOptions(select: HtmlElement): ReadonlySet<HtmlElement> {
  const options = optionsOf(select)
  const selected = options.filter(option => attributeOf(option, 'selected') !== undefined)
  const many = attributeOf(select, 'multiple') !== undefined || Number(attributeOf(select, 'size') ?? 1) > 1
  if (many) return new Set(selected)
  const shown = selected.at(-1) ?? options.find(option => !isDisabled(option))
  return new Set(shown === undefined ? [] : [shown])
}

function optionsOf(element: HtmlElement): HtmlElement[] {
  return element.childNodes.filter(isElement).flatMap(child => (child.tagName === 'option' ? [child] : child.tagName === 'optgroup' ? optionsOf(child) : []))
}
