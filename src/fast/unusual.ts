/** The way out of the fast path: something is wrong or merely unusual, and the diagnostic reader shall look at it. */

/** Thrown, always the same: making an `Error` would cost more than reading a document. It never leaves the room. */
export const UNUSUAL: { readonly name: string } = { name: 'Unusual' }

/** Gives up. */
export function unusual(): never {
  throw UNUSUAL
}

/** What a reading gives, or `undefined` where it gives up; also where the engine has no room for the text or the bytes. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (thrown) {
    if (thrown === UNUSUAL || thrown instanceof RangeError) return undefined
    throw thrown
  }
}
