/**
 * N rules: how components are named.
 */
import { about, type Rule, type Spot } from './rule.ts'
import {
  COMMON, isOfficial, isSimpleValued, ofKind, type Component, type SchemaSet,
} from './schema-model.ts'
import { acronyms, looksPlural, representationTermOf, unusedEndings, endsWithTerm, wordsOf } from './words.ts'

/** Words that a name built as object, property, term does without. */
const littleWords = new Set(['A', 'An', 'The', 'Of', 'For', 'In', 'On', 'At', 'By', 'With', 'To', 'From'])

const americanWords = /^(Licenses?|Colors?|Behaviors?|Favors?|Labors?|Honors?|Centers?|Catalogs?|Fibers?|Analyze[ds]?)$/
/** Verbs that Oxford spelling writes with z. */
const verbStems = `
  author organ digit standard recogn util summar real special modern central local general priorit categor harmon optim
  minim maxim final normal custom public character computer formal initial item material symbol synchron visual anonym
  emphas`.trim().split(/\s+/)
const verbsWithS = new RegExp(`^(${verbStems.join('|')})is(e|ed|es|er|ers|ing|ation|ations|ational)$`, 'i')

/** Longest names that pass in silence, and longest names that pass at all; a type's are counted without `Type`. */
const lengths = { quiet: 35, most: 60 }

const isElementOrType = (component: Component): boolean => component.kind !== 'attribute'
const isType = (component: Component): boolean => component.kind === 'complexType' || component.kind === 'simpleType'

export const nameRules: readonly Rule[] = [
  {
    id: 'N-01', severity: 'error', title: 'Element and type names are UpperCamelCase',
    check: each(isElementOrType, ({ local }) => /^[A-Z][A-Za-z0-9]*$/.test(local) ? undefined : 'starts with a capital and has letters and digits only'),
  },
  {
    id: 'N-02', severity: 'error', title: 'Attribute names are lowerCamelCase',
    check: each(({ kind }) => kind === 'attribute', ({ local }) => /^[a-z][A-Za-z0-9]*$/.test(local) ? undefined : 'starts with a small letter and has letters and digits only'),
  },
  {
    id: 'N-03', severity: 'error', title: 'Every named type ends in Type',
    check: each(isType, ({ local }) => /[a-z0-9A-Z]Type$/.test(local) ? undefined : 'ends in "Type"'),
  },
  { id: 'N-04', severity: 'warning', title: 'A type is named after the element or attribute that it types', check: typesWithoutNamesake },
  {
    id: 'N-05', severity: 'warning', title: 'No articles or prepositions: object, then qualifier or property, then representation term',
    check: each(isElementOrType, component => {
      const found = withoutType(component).flatMap(word => littleWords.has(word) ? [word] : [])
      return found.length > 0 ? `does without "${found.join('", "')}", unless that is part of a term of art` : undefined
    }),
  },
  {
    id: 'N-06', severity: 'warning', title: 'A simple-valued element ends in a representation term',
    check: schemas => ofKind(schemas, 'element')
      .filter(element => isSimpleValued(schemas, element) && representationTermOf(element.local) === undefined)
      .map(element => about(element, `"${element.local}" holds a plain value, but ends in no representation term.`, wordsOf(element.local).at(-1))),
  },
  { id: 'N-07', severity: 'warning', title: 'A structured element does not end in a term for plain values', check: structuredWithTerm },
  {
    id: 'N-08', severity: 'warning', title: 'Singular names; a list is a Bag',
    check: each(({ kind }) => kind === 'element', ({ local }) => looksPlural(wordsOf(local).at(-1) ?? '') ? 'is singular, or a noun that has no singular' : undefined),
  },
  {
    id: 'N-09', severity: 'error', title: 'Acronyms stay upper-case inside a name',
    check: each(isElementOrType, ({ local }) => mixedCaseAcronym(wordsOf(local))),
  },
  {
    id: 'N-10', severity: 'error', title: 'In an attribute name a leading acronym is all lower-case, any other all upper-case',
    check: each(({ kind }) => kind === 'attribute', ({ local }) => brokenLeadingAcronym(local) ?? mixedCaseAcronym(wordsOf(local).slice(1))),
  },
  {
    id: 'N-11', severity: 'warning', title: 'Digits only inside a fixed designation',
    check: each(() => true, ({ local }) => /[0-9]/.test(local) ? 'has digits only in a fixed designation, such as "ST13"' : undefined),
  },
  { id: 'N-12', severity: 'warning', title: `Names of at most ${lengths.quiet} characters, ${lengths.most} at the utmost`, check: longNames },
  {
    id: 'N-13', severity: 'warning', title: 'Oxford English spelling: Licence, Colour, Organization',
    check: each(() => true, ({ local }) => {
      const odd = wordsOf(local).filter(word => americanWords.test(capitalized(word)) || verbsWithS.test(word))
      return odd.length > 0 ? `spells "${odd.join('", "')}" the Oxford way` : undefined
    }),
  },
  { id: 'N-14', severity: 'information', title: 'Within one namespace a name is unique per kind of component', check: repeatedNames },
  { id: 'N-15', severity: 'warning', title: 'A Common component is not redefined under a name of one\'s own', check: namesTakenByCommon },
]

/** A check that asks one question of every component: the answer completes "a name here …", or is `undefined` when all is well. */
function each(applies: (component: Component) => boolean, demand: (component: Component) => string | undefined) {
  return ({ components }: SchemaSet): Spot[] => components.filter(applies).flatMap(component => {
    const answer = demand(component)
    return answer === undefined ? [] : [about(component, `"${component.local}": a name here ${answer}.`)]
  })
}

function typesWithoutNamesake(schemas: SchemaSet): Spot[] {
  const declared = new Set([...schemas.files, ...schemas.reference].flatMap(file => file.components)
    .filter(component => !isType(component)).map(({ local }) => capitalized(local).toLowerCase()))
  return schemas.components.filter(isType)
    .filter(type => !declared.has(type.local.replace(/Type$/, '').toLowerCase()))
    .map(type => about(type, `No element or attribute has the name of "${type.local}" without "Type".`))
}

function structuredWithTerm(schemas: SchemaSet): Spot[] {
  return ofKind(schemas, 'element').filter(element => element.type && !isSimpleValued(schemas, element)).flatMap(element => {
    const term = representationTermOf(element.local) ?? unusedEndings.find(ending => endsWithTerm(element.local, ending))
    return term ? [about(element, `"${element.local}" has structure, but ends in "${term}".`, term)] : []
  })
}

function mixedCaseAcronym(words: readonly string[]): string | undefined {
  const broken = words.filter(word => acronyms.some(acronym => acronym === word.toUpperCase() && acronym !== word))
  return broken.length > 0 ? `writes "${broken.join('", "')}" in capitals` : undefined
}

function brokenLeadingAcronym(name: string): string | undefined {
  const lead = acronyms.map(acronym => name.slice(0, acronym.length))
    .find((start, at) => start.toUpperCase() === acronyms[at] && start !== start.toLowerCase() && !/^[a-z]/.test(name.slice(start.length)))
  return lead === undefined ? undefined : `starts with "${lead.toLowerCase()}", not "${lead}"`
}

function longNames({ components }: SchemaSet): Spot[] {
  const namesakes = new Set(components.filter(component => !isType(component)).map(({ local }) => local.toLowerCase()))
  return components.flatMap((component): Spot[] => {
    const name = isType(component) ? component.local.replace(/Type$/, '') : component.local
    if (name.length <= lengths.quiet || (isType(component) && namesakes.has(name.toLowerCase()))) return []
    const spot = about(component, `"${component.local}" has ${name.length} characters.`, String(name.length))
    return [name.length > lengths.most ? { ...spot, severity: 'error' } : spot]
  })
}

function repeatedNames({ files, components }: SchemaSet): Spot[] {
  const spots: Spot[] = []
  for (const file of files) {
    const seen = new Set<string>()
    for (const component of file.components) {
      const key = `${component.kind} ${component.local}`
      if (seen.has(key)) spots.push({ ...about(component, `"${component.local}" is declared twice in ${file.name}.`, 'twice'), severity: 'error' })
      seen.add(key)
    }
  }
  for (const component of components) {
    const others = components.filter(other => other.kind === component.kind && other.local === component.local && other.namespace !== component.namespace)
    if (others.length > 0) spots.push(about(component, `${others.map(({ label }) => label).join(', ')} has the same name.`, 'elsewhere'))
  }
  return spots
}

function namesTakenByCommon(schemas: SchemaSet): Spot[] {
  return schemas.components.filter(component => !isOfficial(component)).flatMap(component =>
    schemas.find(component.kind, { namespace: COMMON, local: component.local })
      ? [about(component, `Common has "${component.local}" too: refer to that one, or take a name that shows the difference.`)]
      : [])
}

function withoutType(component: Component): string[] {
  const words = wordsOf(component.local)
  return isType(component) && words.at(-1) === 'Type' ? words.slice(0, -1) : words
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
