/** To be written. */
import { LegacyRefusal, type Reader } from '../read-document.ts'

export const readOdt: Reader = () => {
  throw new LegacyRefusal('legacy.format-unread', { found: 'odt', advice: '' })
}

export const readFlatOdt: Reader = readOdt
