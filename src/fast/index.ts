/**
 * The fast path: readers generated from the plan, which go once through the bytes and build the checked object.
 *
 * They know no messages, no places and no recovery. Whatever is wrong or merely unusual they leave to the diagnostic reader; so
 * they change how long an answer takes, never the answer (law 8).
 */
import type { FastPath } from '../document/fast-path.ts'
import { PLAN } from '../plan/index.ts'
import { placesInXml } from '../xml/places.ts'
import { isValid, writeXml } from './objects.ts'
import { readJson } from './read-json.ts'
import { readXml } from './read-xml.ts'

export { writeXmlBytes } from './objects.ts'
export { LONGEST_STRETCH } from './load.ts'
export { readJsonContent } from './read-json.ts'
export { readRecord, RecordRun, type Bindings } from './read-records.ts'

/** For `installFastPath`. */
export const FAST_PATH: FastPath = { plan: PLAN, readXml, placesInXml, readJson, isValid, writeXml }
