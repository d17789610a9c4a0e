/** To be written. */
import { LegacyRefusal, type Reader } from '../read-document.ts'

export const readRtf: Reader = () => {
  throw new LegacyRefusal('legacy.format-unread', { found: 'rtf', advice: '' })
}
