/**
 * The form of what `--format json` prints, as a JSON Schema. A released form gains members only; programs must let unknown ones
 * pass, so the schema is open for them.
 */

const count = { type: 'integer', minimum: 0 }
const counts = { type: 'object', additionalProperties: { type: 'integer', minimum: 1 } }

function record(required: Readonly<Record<string, object>>, optional: Readonly<Record<string, object>> = {}, description?: string): object {
  return { ...(description === undefined ? {} : { description }), type: 'object', properties: { ...required, ...optional }, required: Object.keys(required) }
}

const place = record({
  line: { type: 'integer', minimum: 1, description: 'LF, CRLF and a lone CR each end a line' },
  column: { type: 'integer', minimum: 1, description: 'In code points' },
  offset: { type: 'integer', minimum: 0, description: 'In bytes of the file, byte order mark included' },
}, {}, 'A spot in the file; in a record of NDJSON, a spot in the record')

const edit = record({ start: { $ref: '#/$defs/place' }, end: { $ref: '#/$defs/place' }, text: { type: 'string' } }, {}, 'Replaces what stands from start to before end')

const verdict = { enum: ['valid', 'invalid', 'unreadable', 'not-determined'] }

const issue = record({
  code: { type: 'string', pattern: '^[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+$', description: 'Stable name; programs decide by it' },
  class: { enum: ['form', 'consistency', 'follow-up'], description: 'Form decides the verdict, consistency warns, follow-up informs' },
  severity: { enum: ['error', 'warning', 'information'] },
  path: { type: 'array', items: { type: ['string', 'integer'] }, description: 'Where in the object; the same for XML and JSON' },
  message: { type: 'string', minLength: 1 },
  values: { type: 'object', additionalProperties: { type: 'string' }, description: 'What fills the message' },
}, {
  place: { $ref: '#/$defs/place' },
  reason: { type: 'string', description: 'The clause that asks for it, quoted' },
  hint: { type: 'string' },
  justification: { type: 'string', description: 'What the maker of the document says about it, in the document' },
  fix: record({ title: { type: 'string' }, edits: { type: 'array', minItems: 1, items: edit } }, {}, 'A change that mends it and is safe for a machine'),
}, 'One thing that is wrong with a document, or doubtful in it')

const judge = record({ judge: { type: 'string' }, engine: { type: 'string' }, verdict: { enum: ['valid', 'invalid', 'not-determined'] } }, { reason: { type: 'string' } })

const file = record({
  file: { type: 'string', description: 'As the user named it' },
  verdict,
  judges: { type: 'array', items: judge },
  issues: { type: 'array', items: { $ref: '#/$defs/issue' } },
}, {
  record: { type: 'integer', minimum: 1, description: 'Line of a file of NDJSON' },
  sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  own: verdict,
  heldBack: counts,
})

/** The schema, in JSON Schema 2020-12. */
export const VALIDATION_REPORT_SCHEMA: object = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Validation report of ipo-reports',
  ...record({
    tool: record({ name: { type: 'string' }, version: { type: 'string' } }),
    schemaVersion: { type: 'string' },
    ruleSetVersion: { type: 'string' },
    language: { enum: ['en', 'fr', 'es', 'ar', 'ru', 'zh'], description: 'Language that was asked for; a message without a translation is in English' },
    files: { type: 'array', items: file },
    summary: record({
      documents: count,
      verdicts: record({ valid: count, invalid: count, unreadable: count, 'not-determined': count }),
      classes: record({ form: count, consistency: count, 'follow-up': count }),
      severities: record({ error: count, warning: count, information: count }),
    }, {}, 'Of all documents, printed or not'),
    heldBack: { ...counts, description: 'Findings that were not printed, by code' },
  }),
  $defs: { place, issue },
}
