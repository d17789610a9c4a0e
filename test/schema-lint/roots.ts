/**
 * I rules that a schema can be asked about: what the type of a document's root has.
 */
import { about, type Rule, type Spot } from './rule.ts'
import { attributesOf, COMMON, complexTypeOf, documentRoots, isOfficial, ofKind, type SchemaSet } from './schema-model.ts'
import { attributeValue } from './xml-tree.ts'

export const rootRules: readonly Rule[] = [
  { id: 'I-01', severity: 'error', title: 'The root\'s type has com:st96Version, required and fixed, and com:ipoVersion', check: rootVersions },
  { id: 'I-05', severity: 'error', title: 'Order is significant: content is a sequence, no repeated choice of different elements', check: repeatedChoices },
]

function rootVersions(schemas: SchemaSet): Spot[] {
  const version = schemas.find('attribute', { namespace: COMMON, local: 'st96Version' })
  const fixed = version === undefined || /^V\d+_\d+$/.test(attributeValue(version.node, 'fixed') ?? '')
  return documentRoots(schemas).flatMap(root => {
    const type = complexTypeOf(schemas, root)
    const uses = (type ? attributesOf(schemas, type) : []).filter(({ ref }) => ref.namespace === COMMON)
    return [
      ...(uses.some(({ ref, required }) => ref.local === 'st96Version' && required) ? [] : [about(root, `"${root.local}" does not require com:st96Version.`, 'st96Version')]),
      ...(uses.some(({ ref }) => ref.local === 'ipoVersion') ? [] : [about(root, `"${root.local}" has no com:ipoVersion.`, 'ipoVersion')]),
      ...(fixed ? [] : [about(root, 'com:st96Version is not fixed.', 'fixed')]),
    ]
  })
}

/** Only components of one's own: official rich text and records do have such choices. */
function repeatedChoices(schemas: SchemaSet): Spot[] {
  return ofKind(schemas, 'complexType').filter(type => !isOfficial(type)).flatMap(type => {
    const repeated = type.particles.filter(({ inChoice, repeats }) => inChoice && repeats)
    return new Set(repeated.map(({ label }) => label)).size > 1
      ? [about(type, `The choice of ${repeated.map(({ label }) => label).join(', ')} repeats.`)] : []
  })
}
