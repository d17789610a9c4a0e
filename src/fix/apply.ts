/** Fixes applied to a file: everything that they do not name stays as it is, byte for byte. */
import { insistOnText, joinedBytes, type Edit, type Fix, type ValidationIssue } from '../issue/index.ts'

/** A file after fixes. */
export interface Applied<Input extends string | Uint8Array> {
  /** Of the kind of the input; the input itself where nothing was applied. */
  readonly output: Input
  /** Findings whose fixes were applied, in their order. */
  readonly applied: readonly ValidationIssue[]
  /** Findings without a fix, and those whose fix is in the way of another. */
  readonly left: readonly ValidationIssue[]
}

/**
 * Applies the fixes that findings carry. Of two that concern the same spot the first is applied, and the other one left.
 *
 * The findings must be those of this very input: places are taken as they are.
 */
export function applyFixes<Input extends string | Uint8Array>(input: Input, issues: readonly ValidationIssue[]): Applied<Input> {
  insistOnText(input)
  const chosen = new Choice(issues.flatMap(({ fix }) => fix ?? []))
  const isApplied = issues.map(({ fix }) => fix !== undefined && chosen.take(fix))
  if (!isApplied.includes(true)) return { output: input, applied: [], left: issues }
  const output = typeof input === 'string' ? editedText(input, chosen.edits()) : editedBytes(input, chosen.edits())
  return { output: output as Input, applied: issues.filter((_, index) => isApplied[index]), left: issues.filter((_, index) => !isApplied[index]) }
}

/** Chooses fixes that do not meet. Edits are looked at in groups that touch each other; most groups are one edit. */
class Choice {
  readonly #groups = new Map<Edit, Edit[]>()
  readonly #taken = new Set<Edit>()
  readonly #fixes = new Set<Fix>()

  constructor(fixes: readonly Fix[]) {
    let group: Edit[] = []
    let end = -1
    for (const edit of [...new Set(fixes)].flatMap(({ edits }) => edits).toSorted(inOrder)) {
      if (edit.start.offset > end) group = []
      end = Math.max(end, edit.end.offset)
      this.#groups.set(edit, group)
    }
  }

  /** Whether a fix can be applied beside those taken before; then it is. The same edit of several fixes is made once. */
  take(fix: Fix): boolean {
    if (this.#fixes.has(fix)) return true
    const isFree = fix.edits.every(edit => this.#groups.get(edit)?.every(other => isSame(edit, other) || !meets(edit, other)) === true)
    if (!isFree) return false
    this.#fixes.add(fix)
    for (const edit of fix.edits) {
      const group = this.#groups.get(edit)
      if (group?.some(other => isSame(edit, other)) === true) continue
      group?.push(edit)
      this.#taken.add(edit)
    }
    return true
  }

  edits(): readonly Edit[] {
    return [...this.#taken].toSorted(inOrder)
  }
}

function inOrder(a: Edit, b: Edit): number {
  return a.start.offset - b.start.offset || a.end.offset - b.end.offset
}

function isSame(a: Edit, b: Edit): boolean {
  return a.start.offset === b.start.offset && a.end.offset === b.end.offset && a.text === b.text
}

/** Two insertions at one spot meet: nobody can tell which comes first. */
function meets(a: Edit, b: Edit): boolean {
  if (a.start.offset === b.start.offset && a.end.offset === b.end.offset) return true
  return a.start.offset < b.end.offset && b.start.offset < a.end.offset
}

function editedText(input: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end, text } of edits) {
    parts.push(input.slice(at, start.offset), text)
    at = end.offset
  }
  return parts.join('') + input.slice(at)
}

function editedBytes(input: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const encode = encoderFor(input)
  const parts: Uint8Array[] = []
  let at = 0
  for (const { start, end, text } of edits) {
    parts.push(input.subarray(at, start.offset), encode(text))
    at = end.offset
  }
  parts.push(input.subarray(at))
  return joinedBytes(parts)
}

/** New text in the encoding of the file: UTF-16 by its byte order mark or its first `<`, else UTF-8. */
function encoderFor(input: Uint8Array): (text: string) => Uint8Array {
  const [first, second] = input
  const isBig = (first === 0xfe && second === 0xff) || (first === 0x00 && second === 0x3c)
  const isLittle = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0x00)
  if (!isBig && !isLittle) return text => new TextEncoder().encode(text)
  return text => {
    const bytes = new Uint8Array(2 * text.length)
    const view = new DataView(bytes.buffer)
    for (let unit = 0; unit < text.length; unit++) view.setUint16(2 * unit, text.charCodeAt(unit), isLittle)
    return bytes
  }
}
