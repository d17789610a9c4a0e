/** To be written. */
import { LegacyRefusal, type Reader } from '../read-document.ts'

export const readOldXml: Reader = () => {
  throw new LegacyRefusal('legacy.format-unread', { found: 'xml', advice: '' })
}
