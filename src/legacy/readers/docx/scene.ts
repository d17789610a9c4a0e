/** What holds where the reader of a story stands: inside deleted text, in the third row of a table, in a hidden run. */
import { isElement, type MarkupElement, type MarkupNode } from '../markup/tree.ts'
import type { NodeRole } from '../source-node.ts'

/** Passed down the tree; never changed. */
export interface Scene {
  /** Role of text because of what stands around it. */
  readonly role?: 'alternative' | 'deleted-text' | 'hidden'
  /** Whether hidden text is only a prompt of an empty field of a form. */
  readonly prompt?: boolean
  /** Whether the run or its style hides text. */
  readonly concealed?: boolean
  /** In a table of contents: its text stands elsewhere already. */
  readonly contents?: boolean
  /** Mark of a note that the run writes itself. */
  readonly noteMark?: boolean
  /** For people: `table 1, row 3, column 2`; `undefined` in the body. */
  readonly cell?: string
  /** How deep we are. */
  readonly depth: number
}

// The strongest last: what is deleted in an alternative is an alternative.
const STRENGTH = ['hidden', 'deleted-text', 'alternative'] as const

/** The scene with a further role; a stronger one stays. */
export function playing(scene: Scene, role: NonNullable<Scene['role']>): Scene {
  return scene.role !== undefined && STRENGTH.indexOf(scene.role) >= STRENGTH.indexOf(role) ? scene : { ...scene, role }
}

/** Elements whose text is there to be read. */
const TEXT: ReadonlySet<string> = new Set(['w:t', 'm:t'])
const CODE: ReadonlySet<string> = new Set(['w:instrText', 'w:delInstrText'])

/**
 * The role of a text node in a story.
 *
 * @param element  Name of the element that it stands in.
 * @param inCode   Whether it stands in the code of a field.
 * @param story    Role of the whole story, such as a header.
 */
export function roleOf(element: string, scene: Scene, inCode: boolean, story: NodeRole | undefined): NodeRole | undefined {
  if (scene.role !== undefined) return scene.role
  if (element === 'w:delText') return 'deleted-text'
  if (inCode || CODE.has(element)) return 'field-code'
  if (TEXT.has(element)) return story
  return element === 'a:t' ? 'other-part' : 'metadata'
}

/** The children of an element, each with its scene: where a program may choose between versions, all but the first are alternatives. */
export function branches(element: MarkupElement, scene: Scene): (readonly [MarkupNode, Scene])[] {
  if (element.name !== 'mc:AlternateContent') return element.children.map(child => [child, scene])
  const first = element.children.find(isElement)
  return element.children.map(child => [child, child === first || !isElement(child) ? scene : playing(scene, 'alternative')])
}
