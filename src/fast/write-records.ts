/** How generated writers go through lists. */
import { isList } from './check-records.ts'
import type { Element, KnownSpellings, RecordWriter, XmlOutput } from './xml-output.ts'

/** Records in a bag. @returns Whether all of them were valid. */
export function writeBag(out: XmlOutput, depth: number, bag: Element, item: Element, given: unknown, write: RecordWriter): boolean {
  out.start(depth, bag)
  if (!writeAll(out, depth + 1, item, given, write)) return false
  out.end(depth, bag)
  return true
}

/** Records, one behind the other. @returns Whether all of them were valid. */
export function writeAll(out: XmlOutput, depth: number, item: Element, given: unknown, write: RecordWriter): boolean {
  if (!isList(given)) return false
  const { length } = given
  for (let index = 0; index < length; index++) {
    if (!write(out, depth, item, given[index])) return false
  }
  return true
}

/** Texts in a bag. @returns Whether all of them were valid. */
export function writeTextsBag(out: XmlOutput, depth: number, bag: Element, item: Element, given: unknown): boolean {
  out.start(depth, bag)
  if (!writeTexts(out, depth + 1, item, given)) return false
  out.end(depth, bag)
  return true
}

/** Texts, one behind the other. @returns Whether all of them were valid. */
export function writeTexts(out: XmlOutput, depth: number, item: Element, given: unknown): boolean {
  if (!isList(given)) return false
  const { length } = given
  for (let index = 0; index < length; index++) {
    if (!out.textElement(depth, item, given[index])) return false
  }
  return true
}

/** Single values in a bag. @returns Whether all of them were valid. */
export function writeValuesBag(out: XmlOutput, depth: number, bag: Element, item: Element, given: unknown, spellings: KnownSpellings): boolean {
  out.start(depth, bag)
  if (!writeValues(out, depth + 1, item, given, spellings)) return false
  out.end(depth, bag)
  return true
}

/** Single values, one behind the other. @returns Whether all of them were valid. */
export function writeValues(out: XmlOutput, depth: number, item: Element, given: unknown, spellings: KnownSpellings): boolean {
  if (!isList(given)) return false
  const { length } = given
  for (let index = 0; index < length; index++) {
    if (!out.valueElement(depth, item, given[index], spellings)) return false
  }
  return true
}
