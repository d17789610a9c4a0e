/** Names and attributes of the tags of a workbook. */
import type { OpenTag } from './scan-xml.ts'

/** What stands behind the last of a sign. */
export const lastWord = (text: string, sign: string): string => text.slice(text.lastIndexOf(sign) + 1)

/** A name without its namespace. */
export const bare = (name: string): string => lastWord(lastWord(name, '}'), ':')

export const attribute = (tag: OpenTag, name: string): string => tag.attributes.get(name) ?? ''
