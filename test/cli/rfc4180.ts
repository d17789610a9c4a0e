/** Reads CSV strictly by the grammar of RFC 4180, section 2; throws on anything else. Shares nothing with the writer. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const lines: string[][] = []
  let at = 0
  while (at < text.length) {
    const fields: string[] = []
    for (;;) {
      const [whole = '', quoted, plain] = /"((?:[^"]|"")*)"|([^",\r\n]*)/y.exec(text.slice(at)) ?? []
      fields.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
      at += whole.length
      if (text[at] !== ',') break
      at += 1
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`a line does not end at ${at}: ${text.slice(at, at + 20)}`)
    at += 2
    lines.push(fields)
  }
  return lines
}
