/** JSON.parse, JSON.stringify and ajv, as an application would use them. */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { jsonSchemaFor } from './schemas.mjs'

/** ajv with its defaults, but for formats and unknown keywords, which our schemas use as information. */
export function compiled(file) {
  return new Ajv2020({ strict: false, validateFormats: false }).compile(jsonSchemaFor(file))
}

function insistOn(valid, file) {
  if (!valid) throw new Error(`ajv refuses ${file}`)
}

/** Bytes → object, unchecked. */
export function parse([file]) {
  const bytes = readFileSync(file)
  return () => JSON.parse(bytes.toString('utf8'))
}

/** Bytes → object, checked. */
export function parseAndCheck([file]) {
  const bytes = readFileSync(file)
  const validate = compiled(file)
  const work = () => {
    const value = JSON.parse(bytes.toString('utf8'))
    insistOn(validate(value), file)
    return value
  }
  work()
  return work
}

/** Ready object → verdict. */
export function check([file]) {
  const value = JSON.parse(readFileSync(file, 'utf8'))
  const validate = compiled(file)
  insistOn(validate(value), file)
  return () => validate(value)
}

/** Ready object → bytes, unchecked. */
export function stringify([file]) {
  const value = JSON.parse(readFileSync(file, 'utf8'))
  return () => Buffer.from(JSON.stringify(value))
}
