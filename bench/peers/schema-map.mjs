/**
 * Turns what fast-xml-parser makes of a document into the object that our JSON Schema describes, led by the keyword `xml` of the schema.
 *
 * Only so can ajv judge the outcome: the parser knows neither lists of one nor numbers nor names of JSON.
 */

/** The mapping for a schema, made once. @returns A function from the parser's object to that of the schema. */
export function mapperFor(schema) {
  const made = new Map()
  const [[property, root]] = Object.entries(schema.properties)
  const mapRoot = mapperOf(root, schema.$defs, made)
  const name = nameOf(root.xml)
  return parsed => ({ [property]: mapRoot(parsed[name]) })
}

function mapperOf(declared, defs, made) {
  if (declared.const !== undefined) return textOf
  const key = declared.$ref?.slice('#/$defs/'.length)
  const definition = key === undefined ? declared : defs[key]
  if (key === undefined || !made.has(key)) {
    const mapper = newMapper(definition, defs, made, key)
    if (key !== undefined) made.set(key, mapper)
    return mapper
  }
  const known = made.get(key)
  return known ?? (node => made.get(key)(node))
}

function newMapper(definition, defs, made, key) {
  if (key !== undefined) made.set(key, undefined)
  if (definition.type === 'object') return objectMapper(definition, defs, made)
  if (definition.type === 'array') return listMapper(definition, defs, made)
  if (definition.type === 'integer' || definition.type === 'number') return node => Number(textOf(node))
  if (definition.type === 'boolean') return node => textOf(node) === 'true'
  return textOf
}

function objectMapper(definition, defs, made) {
  const parts = Object.entries(definition.properties).map(([property, declared]) =>
    ({ property, from: declared.xml === undefined ? '#' : nameOf(declared.xml), map: mapperOf(declared, defs, made) }))
  return node => {
    const value = {}
    for (const { property, from, map } of parts) {
      const part = from === '#' ? textOf(node) : node[from]
      if (part !== undefined) value[property] = map(part)
    }
    return value
  }
}

function listMapper(definition, defs, made) {
  const name = nameOf(definition.items.xml)
  const map = mapperOf(definition.items, defs, made)
  return node => {
    const found = node[name]
    if (found === undefined) return []
    return Array.isArray(found) ? found.map(map) : [map(found)]
  }
}

function nameOf({ name, prefix, attribute }) {
  return `${attribute ? '@' : ''}${prefix}:${name}`
}

/** The text of an element, which is an object where it has attributes. */
function textOf(node) {
  return typeof node === 'string' ? node : node['#']
}
