/** Escapes of C14N 1.1, section 2.3. A carriage return survives only as a reference. */

/** What stands for characters in the content of an element. */
export const TEXT_ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#xD;' }

/** What stands for characters in the value of an attribute. */
export const ATTRIBUTE_ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;', '\t': '&#x9;', '\n': '&#xA;', '\r': '&#xD;' }

// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const DOUBTFUL_OR_ESCAPED = /[\0-\x08\x0b-\x1f&<>\ud800-\udfff\ufffe\uffff]/

/** Whether a text may hold characters that XML cannot carry, or does hold such as have to be escaped in the content of an element. */
export function needsLook(text: string): boolean {
  return DOUBTFUL_OR_ESCAPED.test(text)
}

/** A text as the content of an element. */
export function escapedText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, character => TEXT_ESCAPES[character] as string) : text
}

/** A text as the value of an attribute. */
export function escapedAttribute(text: string): string {
  return /[&<"\t\n\r]/.test(text) ? text.replace(/[&<"\t\n\r]/g, character => ATTRIBUTE_ESCAPES[character] as string) : text
}
