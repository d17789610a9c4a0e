/** Names of the parts of an archive: how they are decoded, and which are refused. */

/** A name as text: UTF-8 if it can be, else byte by byte. */
export function nameOf(raw: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw)
  } catch {
    return Array.from(raw, byte => String.fromCharCode(byte)).join('')
  }
}

/** What is wrong with a name that could lead out of the archive or be two things at once; `undefined` if nothing is. */
export function nameFault(name: string): string | undefined {
  if (name === '') return 'it has no name'
  if (/[\u0000-\u001F\u007F]/.test(name)) return 'there is a control character in its name'
  if (name.includes('\\')) return 'there is a backslash in its name'
  if (name.startsWith('/') || /^[A-Za-z]:/.test(name)) return 'its name leads out of the archive'
  if (name.split('/').includes('..')) return 'its name leads out of the archive'
  return undefined
}
