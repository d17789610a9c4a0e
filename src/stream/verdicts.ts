/** Verdicts of many parts, put together. */
import type { Verdict } from '../document/read.ts'

const FROM_WORST: readonly Verdict[] = ['not-determined', 'unreadable', 'invalid', 'valid']

/** The worst of some verdicts; `valid` of none. */
export function worst(verdicts: Iterable<Verdict>): Verdict {
  const given = new Set(verdicts)
  return FROM_WORST.find(verdict => given.has(verdict)) ?? 'valid'
}

/** The verdict on a document: that of its first part that cannot be read, as the whole document would be left there; else the worst. */
export class DocumentVerdict {
  #trouble: Verdict | undefined
  #isInvalid = false
  #isSound = true

  /** @param structure  What the structure of the part alone says. */
  add(verdict: Verdict, structure: Verdict): void {
    if (structure !== 'valid') this.#isSound = false
    if (verdict === 'invalid') this.#isInvalid = true
    if (verdict === 'unreadable' || verdict === 'not-determined') this.#trouble ??= verdict
  }

  get verdict(): Verdict {
    return this.#trouble ?? (this.#isInvalid ? 'invalid' : 'valid')
  }

  /** Whether the structure of all parts is valid. */
  get isSound(): boolean {
    return this.#isSound
  }
}
