/** To be written. */
import { LegacyRefusal, type Reader } from '../read-document.ts'

export const readHtml: Reader = () => {
  throw new LegacyRefusal('legacy.format-unread', { found: 'html', advice: '' })
}
