/** What a code says, in English: a message, and what to do where there is something to advise. Names in braces are filled with values. */
export interface IssueWording {
  readonly message: string
  readonly hint?: string
}

/** Fills a message template: `{name}` becomes `values.name`. A name without a value stays as it is, so that tests see it. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => values[name] ?? whole)
}
