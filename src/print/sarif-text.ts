/** Texts as SARIF's messages want them. */

/** A message string: braces are doubled, since a single one may begin a placeholder (section 3.11.5). */
export function sarifText(text: string): string {
  return text.replace(/[{}]/g, brace => brace + brace)
}

/** A text that ends like a sentence. */
export function sentence(text: string): string {
  return /[.!?:。！？؟]$/.test(text) ? text : `${text}.`
}
