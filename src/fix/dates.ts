/**
 * Dates as people write them → dates of the model. Only what can be read in one way: `03.04.2024` is left alone.
 */
const MONTHS: ReadonlyMap<string, number> = new Map([
  'january jan januar janvier janv enero ene janeiro gennaio',
  'february feb februar fevrier fevr febrero fevereiro febbraio',
  'march mar marz mars marzo marco maerz',
  'april apr avril avr abril abr aprile',
  'may mai mayo maio maggio',
  'june jun juni juin junio junho giugno',
  'july jul juli juillet juil julio julho luglio',
  'august aug aout agosto ago',
  'september sep sept septembre septiembre setembro settembre',
  'october oct oktober okt octobre octubre outubro ottobre',
  'november nov novembre noviembre novembro',
  'december dec dezember dez decembre diciembre dic dezembro dicembre',
].flatMap((names, index) => names.split(' ').map(name => [name, index + 1] as const)))

const ZONE = '(?:Z|z|[+-][0-9]{2}:[0-9]{2})'

/**
 * The date that a text spells, `YYYY-MM-DD` or `YYYY-MM`; whether the calendar has it is not looked at.
 *
 * Known are ISO with another separator or none, a zone behind it or midnight, day and month in the order that only one of
 * them can have (`16.09.2024`, `09/16/2024`), and months by name in six European languages.
 */
export function dateMeant(spelled: string): string | undefined {
  const text = spelled.normalize('NFKC').replace(/\s+/gu, ' ').trim()
  return withoutTime(text) ?? inDigits(text) ?? byName(text)
}

function withoutTime(text: string): string | undefined {
  const [, day] = new RegExp(`^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ]00:00(?::00(?:\\.0+)?)?)?${ZONE}?$`, 'u').exec(text) ?? []
  if (day !== undefined) return day
  return new RegExp(`^([0-9]{4}(?:-[0-9]{2})?)${ZONE}$`, 'u').exec(text)?.[1]
}

function inDigits(text: string): string | undefined {
  const compact = /^((?:18|19|20|21)[0-9]{2})([0-9]{2})([0-9]{2})$/.exec(text)
  if (compact !== null) return joined(compact[1], compact[2], compact[3])
  const yearFirst = /^([0-9]{4}) ?([-/.‐–]) ?([0-9]{1,2})(?: ?\2 ?([0-9]{1,2}))?\.?$/u.exec(text) ?? /^([0-9]{4})(年)([0-9]{1,2})月(?:([0-9]{1,2})日)?$/u.exec(text)
  if (yearFirst !== null) return isSpanOfYears(yearFirst) ? undefined : joined(yearFirst[1], yearFirst[3], yearFirst[4])
  const month = /^([0-9]{1,2})[-/.]([0-9]{4})$/.exec(text)
  if (month !== null) return joined(month[2], month[1])
  const [, first = '', , second = '', year] = /^([0-9]{1,2}) ?([-/.]) ?([0-9]{1,2}) ?\2 ?([0-9]{4})$/.exec(text) ?? []
  if (year === undefined) return undefined
  const [one, other] = [Number(first), Number(second)]
  if (one > 12 || one === other) return joined(year, second, first)
  return other > 12 ? joined(year, first, second) : undefined
}

/** `2011/12` is a business year to some and a month to others. */
function isSpanOfYears([, year, separator, month = '', day]: RegExpExecArray): boolean {
  return day === undefined && separator !== '年' && month.length === 2 && (Number(year) + 1) % 100 === Number(month)
}

function byName(text: string): string | undefined {
  const [, day, name, year] = /^(?:([0-9]{1,2})(?:st|nd|rd|th|er|[.ºª])?(?: de | of |[ -])?)?(\p{L}{3,12})\.?,?(?: de | del |[ -])([0-9]{4})$/u.exec(text) ?? []
  const [, nameFirst, dayBehind, yearBehind] = /^(\p{L}{3,12})\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})$/u.exec(text) ?? []
  const month = MONTHS.get(plain(name ?? nameFirst ?? ''))
  return month === undefined ? undefined : joined(year ?? yearBehind, String(month), day ?? dayBehind)
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function joined(year: string | undefined, month = '', day?: string): string | undefined {
  if (year === undefined || month === '') return undefined
  return [year, month, ...(day === undefined ? [] : [day])].map(part => part.padStart(2, '0')).join('-')
}

/** The date and time that a text spells, if it has a zone: without one, nobody can tell which moment is meant. */
export function dateTimeMeant(spelled: string): string | undefined {
  const text = spelled.replace(/\s+/gu, ' ').trim()
  const match = /^(\S+?|[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2})[Tt ]([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,9}))?)? ?(Z|z|UTC|GMT|[+-][0-9]{2}:?(?:[0-9]{2})?)$/u.exec(text)
  if (match === null) return undefined
  const [, date = '', hours = '', minutes = '', seconds = '00', fraction, zone = ''] = match
  const day = dateMeant(date)
  return day === undefined ? undefined : `${day}T${hours.padStart(2, '0')}:${minutes}:${seconds}${fraction === undefined ? '' : `.${fraction}`}${zoneMeant(zone)}`
}

function zoneMeant(zone: string): string {
  if (!/[0-9]/.test(zone)) return 'Z'
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0')
  return `${zone.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`
}
