/** Small pieces of XML for the parts of office documents. */

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as content or attribute value. Carriage returns do not occur in what a form holds. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"]/g, character => ESCAPES[character] ?? character)
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'

export interface Relationship {
  readonly id: string
  readonly type: string
  readonly target: string
}

export function relationships(list: readonly Relationship[]): string {
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${list.map(({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`
}

export function contentTypes(overrides: Readonly<Record<string, string>>): string {
  return `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${
    Object.entries(overrides).map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join('')}</Types>`
}
