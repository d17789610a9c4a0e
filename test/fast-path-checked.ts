/**
 * Runs every test over the fast path, and holds each of its answers against the diagnostic reader's: what it accepts must be read
 * there without a finding, and give the same object, member by member and in the same order (law 8).
 */
import { installFastPath, type FastDocument, type FastPath } from '../src/document/fast-path.ts'
import { readJsonDocument, readXmlDocument, type ReadDocument } from '../src/document/read.ts'
import { checkObject, writeXmlDocument } from '../src/document/write.ts'
import { FAST_PATH } from '../src/fast/index.ts'
import type { Result } from '../src/issue/index.ts'
import { DIAGNOSTIC_PLAN } from './diagnostic-plan.ts'

const checked: FastPath = {
  plan: FAST_PATH.plan,
  readXml: (xml, limits) => agreed(FAST_PATH.readXml(xml, limits), () => readXmlDocument(DIAGNOSTIC_PLAN, xml, { limits })),
  placesInXml: FAST_PATH.placesInXml,
  readJson: (json, limits) => agreed(FAST_PATH.readJson(json, limits), () => readJsonDocument(DIAGNOSTIC_PLAN, json, { limits })),
  isValid(root, value) {
    const isValid = FAST_PATH.isValid(root, value)
    if (isValid && checkObject(DIAGNOSTIC_PLAN, root, value).length > 0) throw new Error(`the fast check accepts what is not valid: ${JSON.stringify(value)}`)
    return isValid
  },
  writeXml(root, value, layout) {
    const text = FAST_PATH.writeXml(root, value, layout)
    const { declaration = false, indent = 0, ...further } = layout
    if (text !== undefined && text !== writeXmlDocument(DIAGNOSTIC_PLAN, root, value, { declaration, indent, ...further })) throw new Error(`the fast writer writes something else: ${text}`)
    return text
  },
}

function agreed(fast: FastDocument | undefined, diagnose: () => Result<ReadDocument>): FastDocument | undefined {
  if (fast === undefined) return undefined
  const diagnosed = diagnose()
  const same = diagnosed.ok && diagnosed.issues.length === 0 && diagnosed.value.root.local === fast.root && JSON.stringify(diagnosed.value.value) === JSON.stringify(fast.value)
  if (!same) throw new Error(`the fast path accepts what the diagnostic reader reads otherwise: ${JSON.stringify(fast.value)}`)
  return fast
}

installFastPath(checked)
