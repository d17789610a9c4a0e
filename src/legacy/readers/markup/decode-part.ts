/** Bytes of an XML part → its text: UTF-8, or UTF-16 with a byte order mark. */

/** The text without byte order mark; `undefined` where the bytes are in another encoding, or say that they are. */
export function decodePart(bytes: Uint8Array): string | undefined {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    const named = /^<\?xml[^>]{0,200}?encoding=["']([\w.:-]{1,40})["']/.exec(text)?.[1]?.toLowerCase()
    const fits = named === undefined || (encoding === 'utf-8' ? named === 'utf-8' || named === 'us-ascii' : named.startsWith('utf-16'))
    return fits ? text : undefined
  } catch {
    return undefined
  }
}
