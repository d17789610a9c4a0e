/** To be written. */
import { LegacyRefusal, type Reader } from '../read-document.ts'

export const readDocx: Reader = () => {
  throw new LegacyRefusal('legacy.format-unread', { found: 'docx', advice: '' })
}
