/** UTF-16 in either byte order; a mark is written only where the text starts with one. */
export function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length))
  for (let index = 0; index < text.length; index++) view.setUint16(2 * index, text.charCodeAt(index), order === 'le')
  return new Uint8Array(view.buffer)
}
