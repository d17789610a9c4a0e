/** Media types whose first word is registered. */
import type { Rule } from './rule.ts'
import { valuesOf } from './walk.ts'

/** The registered top-level types (IANA). */
const TOP_LEVEL: readonly string[] = ['application', 'audio', 'example', 'font', 'haptics', 'image', 'message', 'model', 'multipart', 'text', 'video']

export const mediaTypeUnknown: Rule = {
  code: 'media-type.unknown',
  class: 'form',
  message: '"{mediaType}" begins with "{top}", which is no registered top-level media type',
  hint: 'Write a registered media type, such as application/pdf, text/html or application/xml',
  reason: 'Programs decide by the media type how a document is opened',
  * find(context) {
    for (const { field, value, path } of valuesOf(context)) {
      if (field.local !== 'MediaTypeText' || typeof value !== 'string') continue
      const top = value.slice(0, value.indexOf('/'))
      if (!TOP_LEVEL.includes(top.toLowerCase())) yield { path, values: { mediaType: value, top } }
    }
  },
}
