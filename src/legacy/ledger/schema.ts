/**
 * The form of a ledger file, as a JSON Schema. `verifyLedger` checks the form by itself; the schema is for programs of others that
 * read ledgers.
 */

const count = { type: 'integer', minimum: 0 }
const sha256 = { type: 'string', pattern: '^[0-9a-f]{64}$' }
const text = { type: 'string' }
const pointer = { type: 'string', pattern: '^(/[^/]*)+$', description: 'JSON Pointer that starts inside the root member' }

function closed(required: Readonly<Record<string, object>>, optional: Readonly<Record<string, object>> = {}, description?: string): object {
  return { ...(description === undefined ? {} : { description }), type: 'object', properties: { ...required, ...optional }, required: Object.keys(required), additionalProperties: false }
}

const RUN = {
  from: { ...count, description: 'Code points of the source before the run' },
  count: { ...count, description: 'Code points of the run; 0 where something was put in that is no character of the source' },
}
const WHERE = {
  bytes: { type: 'array', prefixItems: [count, count], minItems: 2, maxItems: 2, description: 'In a file of text: first byte, and the byte after the last' },
  node: { ...text, description: 'In other documents: the piece of text in which the run begins, such as word/document.xml#12, Sheet1!B4, page 3 #17' },
  offset: { ...count, description: 'Code points of that piece before the run' },
}
const LEAF = { path: pointer, at: { ...count, description: 'Code points of the value before the run' } }

const entry = {
  oneOf: [
    closed({ kind: { const: 'mapped' }, ...RUN, ...LEAF }, WHERE, 'Stands in the output as it stands in the source'),
    closed({ kind: { const: 'changed' }, ...RUN, ...LEAF, before: text, after: text, why: text }, WHERE, 'Stands in the output in another form'),
    closed({ kind: { const: 'leftOut' }, ...RUN, why: text, text }, { ...WHERE, sha256 }, 'Does not stand in the output; a part without text, such as an image, is named by its hash'),
  ],
}

/** The schema, in JSON Schema 2020-12. */
export const LEDGER_SCHEMA: object = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Ledger of a conversion by ipo-reports, version 2',
  ...closed({
    ledgerVersion: { const: '2' },
    tool: closed({ name: text, version: text }),
    source: closed({ mediaType: text, byteLength: count, characterCount: count, sha256 }, { fileName: text, encoding: text }),
    output: closed({ recordName: { enum: ['RecommendationSet', 'OfficeReport'] }, sha256: { ...sha256, description: 'Of the canonical JSON (RFC 8785) of the object' } }),
    coverage: closed({ mapped: count, changed: count, leftOut: count, total: count }, {}, 'Code points of the source; the first three sum up to the last'),
    totals: { type: 'object', properties: { unmapped: count }, required: ['unmapped'], additionalProperties: count, description: 'What the output holds, counted' },
    entries: { type: 'array', items: entry, description: 'In the order of the source, without gaps' },
    derived: { type: 'array', items: closed({ path: pointer, rule: text, value: {} }), description: 'Values that a named rule gave' },
    seal: { ...sha256, description: 'Of the canonical JSON of all other members' },
  }),
}
