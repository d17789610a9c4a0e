/** Loading this puts in that part of the fast path which reads XML: a fourth of it, and all that judging XML asks for. */
import { installFastPath } from '../document/fast-path.ts'
import { readXml } from '../fast/read-xml.ts'
import { PLAN } from '../plan/index.ts'
import { placesInXml } from '../xml/places.ts'

installFastPath({ plan: PLAN, readXml, placesInXml, readJson: () => undefined, isValid: () => false, writeXml: () => undefined })
