/** Base64 in a flat document → bytes. */

/** The bytes; none where it is no Base64. */
export function bytesOfBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text.replace(/\s+/g, '')), character => character.charCodeAt(0))
  } catch {
    return new Uint8Array(0)
  }
}
