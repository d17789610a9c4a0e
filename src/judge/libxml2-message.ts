/**
 * What libxml2 says when it gives up, as opposed to when a document is wrong.
 *
 * The bindings pass on messages but not all codes; these openings are libxml2's own and never start with words from
 * the document (messages about content start with "Element '").
 */

const GIVES_UP = new RegExp(
  '^(?:' +
    [
      'out of memory',
      'memory allocation failed',
      'resource limit exceeded',
      'internal error',
      'excessive depth in document',
      'excessive namespace',
      'huge input lookup',
      'xmlSAX2Characters: huge text node',
      'maximum entity (?:nesting depth|amplification factor) exceeded',
      'detected an entity reference loop',
      '(?:name|attvalue length|systemliteral|public id|entity value|entityvalue) too long',
      '(?:comment|cdata section|pi .{0,80}) too big',
    ].join('|') +
    ')',
  'i',
)

/**
 * Why the engine gave no verdict, or `undefined` for a message about the document.
 *
 * Out of memory, libxml2 reports an error without any words.
 */
export function reasonToGiveUp(message: string): string | undefined {
  const words = message.trim()
  if (words === '') return 'libxml2 ran out of memory.'
  return GIVES_UP.test(words) ? `libxml2 gave up: ${words}` : undefined
}
