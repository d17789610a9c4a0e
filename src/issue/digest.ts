/** SHA-256 by the platform's own cryptography, in Node and in browsers. */

/** Digest of bytes, or of a text in UTF-8, as 64 hexadecimal digits. */
export async function digest(input: string | Uint8Array): Promise<string> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : Uint8Array.from(input)
  const hash = await globalThis.crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(hash), byte => byte.toString(16).padStart(2, '0')).join('')
}
