/** To be written. */
import { LegacyRefusal, type Reader } from '../read-document.ts'

export const readPdf: Reader = () => {
  throw new LegacyRefusal('legacy.format-unread', { found: 'pdf', advice: '' })
}
