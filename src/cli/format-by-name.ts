/** The format that the name of an output file asks for; `undefined` where it asks for none of them. */
export function formatByName<Format extends string>(path: string | undefined, formats: readonly Format[]): Format | undefined {
  return formats.find(format => path?.toLowerCase().endsWith(`.${format}`))
}
