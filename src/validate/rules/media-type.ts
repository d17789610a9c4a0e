/** Media types whose first word is registered. */
import { fieldsWhere } from './model-types.ts'
import type { Rule } from './rule.ts'
import { valuesWhere } from './walk.ts'

/** The registered top-level types (IANA). */
const TOP_LEVEL: readonly string[] = ['application', 'audio', 'example', 'font', 'haptics', 'image', 'message', 'model', 'multipart', 'text', 'video']
const MEDIA_TYPES = fieldsWhere(({ local }) => local === 'MediaTypeText')

export const mediaTypeUnknown: Rule = {
  code: 'media-type.unknown',
  class: 'form',
  message: '"{mediaType}" begins with "{top}", which is no registered top-level media type',
  hint: 'Write a registered media type, such as application/pdf, text/html or application/xml',
  reason: 'Programs decide by the media type how a document is opened',
  * find(context) {
    for (const { value: mediaType, path } of valuesWhere(context, MEDIA_TYPES, isUnknown)) yield { path, values: { mediaType, top: topOf(mediaType) } }
  },
}

function isUnknown(mediaType: string): boolean {
  return !TOP_LEVEL.includes(topOf(mediaType).toLowerCase())
}

function topOf(mediaType: string): string {
  return mediaType.slice(0, mediaType.indexOf('/'))
}
