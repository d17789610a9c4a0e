/** To be written. */
import { LegacyRefusal, type Reader } from '../read-document.ts'

export const readXlsx: Reader = () => {
  throw new LegacyRefusal('legacy.format-unread', { found: 'xlsx', advice: '' })
}
