/** Simple types of the sampler: every base, every facet, closed and open lists, unions. */
import { builtIn, inNamespace, type CodeList, type SimpleBase, type SimpleDecl, type SimpleType, type UnionType } from '../../src/meta/index.ts'

const { codes, simple, union } = inNamespace('ict')

/** All bases, with the element and attribute name that the sampler gives to each. */
export const BASES: readonly (readonly [base: SimpleBase, name: string])[] = [
  ['string', 'NoteText'],
  ['token', 'TagText'],
  ['boolean', 'OpenIndicator'],
  ['integer', 'BalanceQuantity'],
  ['nonNegativeInteger', 'PageQuantity'],
  ['positiveInteger', 'CopyNumber'],
  ['decimal', 'ShareQuantity'],
  ['date', 'FilingDate'],
  ['gYear', 'FoundationYear'],
  ['gYearMonth', 'BillingMonth'],
  ['dateTime', 'ReceiptDateTime'],
  ['anyURI', 'PortalURI'],
]

export const Colour: CodeList = codes('ColourCategory', 'A closed list.', { Red: 'Like blood.', 'Dark green': 'Like fir trees.', Other: 'None of these.' })
export const Shade: CodeList = codes('ShadeCategory', 'Another closed list.', { Pale: 'With much white.', Deep: 'With no white.' })
export const AnyColour: UnionType = union('AnyColourCategory', 'A closed union of two lists.', [Colour, Shade])
export const OpenColour: UnionType = union('OpenColourCategory', 'A list that others may extend.', [Colour, builtIn('token')])
export const FileCode: SimpleType = simple('FileCode', 'token', { pattern: 'x-[a-z]{2}-[A-Za-z]+' }, 'A code of an office.')
export const PatternedColour: UnionType = union('PatternedColourCategory', 'A list that others may extend in one form.', [Colour, FileCode])

/** One type for each facet, and for facets together. */
export const FACETED: readonly SimpleType[] = [
  simple('ShortText', 'string', { minLength: 2, maxLength: 5 }, 'Two to five characters.'),
  simple('LineText', 'token', { maxLength: 12 }, 'One short line.'),
  simple('FigureText', 'token', { pattern: '[0-9]{2}/[0-9]{4}', minLength: 7, maxLength: 7 }, 'Two digits, a slash, four digits.'),
  simple('AccentText', 'string', { pattern: '[a-zé\u{1f600}]+' }, 'Letters, one of them accented, and a smile.'),
  simple('PercentQuantity', 'decimal', { minInclusive: 0, maxInclusive: 100, fractionDigits: 2 }, 'From 0 to 100, two digits after the point.'),
  simple('DegreeQuantity', 'integer', { minInclusive: -40, maxInclusive: 60 }, 'Degrees.'),
  simple('SeatQuantity', 'nonNegativeInteger', { maxInclusive: 9 }, 'At most nine.'),
  simple('RankNumber', 'positiveInteger', { minInclusive: 2 }, 'From two.'),
  simple('OfficeURI', 'anyURI', { pattern: 'https://[a-z.]+(/[a-z]*)*', maxLength: 60 }, 'An address of one scheme.'),
]

/** Everything that a value can be, by a name for the element or attribute that shows it. */
export const VALUES: readonly (readonly [name: string, type: SimpleDecl])[] = [
  ...BASES.map(([base, name]) => [name, builtIn(base)] as const),
  ...FACETED.map(type => [type.name, type] as const),
  ['ColourCategory', Colour],
  ['AnyColourCategory', AnyColour],
  ['OpenColourCategory', OpenColour],
  ['PatternedColourCategory', PatternedColour],
]
