/** The central directory of a ZIP archive, checked against the entries that it names. */
import { LegacyRefusal } from '../read-document.ts'
import { nameFault, nameOf } from './names.ts'

/** An entry: where its packed bytes are, and what the directory says of it. */
export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly crc: number
  /** Bytes packed, and unpacked. */
  readonly packed: number
  readonly size: number
  /** Offset of the packed bytes in the file. */
  readonly start: number
}

interface Listed extends Omit<ZipEntry, 'start'> {
  readonly rawName: Uint8Array
  readonly flags: number
  /** Offset of the entry's own header. */
  readonly header: number
  readonly attributes: number
  readonly system: number
}

interface Directory {
  readonly at: number
  readonly length: number
  readonly count: number
}

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const END_LENGTH = 22
const LOCATOR_LENGTH = 20
const LONGEST_COMMENT = 0xffff
const IN_EXTRA = 0xffffffff
const ENCRYPTED = 0x2041
const SIZES_FOLLOW = 0x8
const UNIX = 3
const TYPE_OF_FILE = 0xf000
const SYMBOLIC_LINK = 0xa000
const METHODS: ReadonlySet<number> = new Set([0, 8])

const damaged = (detail: string): LegacyRefusal => new LegacyRefusal('legacy.zip-damaged', { detail })
const unsafe = (found: string, detail: string): LegacyRefusal => new LegacyRefusal('legacy.zip-unsafe', { found, detail })

/**
 * The entries in the order of the directory.
 *
 * @param most  Number of entries that are read.
 * @throws {LegacyRefusal} `legacy.zip-damaged`, `legacy.zip-unsafe`, `legacy.encrypted`, `legacy.limit`.
 */
export function readDirectory(bytes: Uint8Array, most: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const directory = directoryOf(view)
  if (directory.count > most) throw new LegacyRefusal('legacy.limit', { what: 'parts', limit: String(most), found: String(directory.count) })
  const listed = listedIn(view, bytes, directory)
  refuseRepeated(listed)
  const entries = listed.map(entry => located(entry, view, bytes))
  refuseOverlap(entries, listed, directory)
  return entries
}

function directoryOf(view: DataView): Directory {
  const end = endOf(view)
  if (view.getUint16(end + 4, true) !== view.getUint16(end + 6, true)) throw damaged('it is a part of a split archive')
  const found = wideDirectory(view, end) ?? { count: view.getUint16(end + 10, true), length: view.getUint32(end + 12, true), at: view.getUint32(end + 16, true) }
  if (found.at + found.length > end) throw damaged('the list of its parts lies outside of it')
  return found
}

/** The record at the end: only blanks may come after it and its comment. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT)
  let unfit: number | undefined
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) !== END) continue
    const after = at + END_LENGTH + view.getUint16(at + 20, true)
    if (after <= view.byteLength && blankFrom(view, after)) return at
    unfit ??= at
  }
  throw unfit === undefined ? damaged('its end is missing') : unsafe('the archive', 'there are bytes behind its end')
}

function blankFrom(view: DataView, from: number): boolean {
  for (let at = from; at < view.byteLength; at++) if (![0, 0x0a, 0x0d, 0x20].includes(view.getUint8(at))) return false
  return true
}

/** What archives say that are meant for more than 4 GB; some programs always write it. */
function wideDirectory(view: DataView, end: number): Directory | undefined {
  const locator = end - LOCATOR_LENGTH
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return undefined
  const at = wideNumber(view, locator + 8)
  if (at + 56 > locator || view.getUint32(at, true) !== END_64) throw damaged('its end is damaged')
  return { count: wideNumber(view, at + 32), length: wideNumber(view, at + 40), at: wideNumber(view, at + 48) }
}

function wideNumber(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw damaged('a number is cut off')
  const number = view.getBigUint64(at, true)
  if (number > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged('a size is impossible')
  return Number(number)
}

function listedIn(view: DataView, bytes: Uint8Array, directory: Directory): Listed[] {
  const listed: Listed[] = []
  const end = directory.at + directory.length
  let at = directory.at
  while (at < end) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw damaged('the list of its parts is damaged')
    const lengths = [28, 30, 32].map(field => view.getUint16(at + field, true))
    const next = at + 46 + lengths.reduce((sum, length) => sum + length, 0)
    if (next > end) throw damaged('the list of its parts is damaged')
    listed.push(listedAt(view, bytes, at, lengths[0] ?? 0, lengths[1] ?? 0))
    at = next
    if (listed.length > directory.count) break
  }
  if (listed.length !== directory.count) throw unsafe('the archive', 'it has another number of parts than it says')
  return listed
}

function listedAt(view: DataView, bytes: Uint8Array, at: number, nameLength: number, extraLength: number): Listed {
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength)
  const name = nameOf(rawName)
  const flags = view.getUint16(at + 8, true)
  const method = view.getUint16(at + 10, true)
  const system = view.getUint8(at + 5)
  const attributes = view.getUint32(at + 38, true)
  if ((flags & ENCRYPTED) !== 0) throw new LegacyRefusal('legacy.encrypted', { found: name })
  if (!METHODS.has(method)) throw damaged(`"${name}" is packed in a way that is not read (method ${method})`)
  const fault = nameFault(name)
  if (fault !== undefined) throw unsafe(name, fault)
  if (system === UNIX && ((attributes >>> 16) & TYPE_OF_FILE) === SYMBOLIC_LINK) throw unsafe(name, 'it is a symbolic link')
  const [size, packed, header] = wideFields(view, at, at + 46 + nameLength, extraLength)
  return { name, rawName, flags, method, system, attributes, crc: view.getUint32(at + 16, true), size, packed, header }
}

/** Size, packed size and offset: those that do not fit stand in the extra field, in this order. */
function wideFields(view: DataView, at: number, extra: number, extraLength: number): [number, number, number] {
  let wide = extraField(view, extra, extraLength, 0x0001)
  const [size = 0, packed = 0, header = 0] = [24, 20, 42].map(field => {
    const given = view.getUint32(at + field, true)
    if (given !== IN_EXTRA || wide === undefined) return given
    wide += 8
    return wideNumber(view, wide - 8)
  })
  return [size, packed, header]
}

function extraField(view: DataView, from: number, length: number, wanted: number): number | undefined {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === wanted) return at + 4
  }
  return undefined
}

/** Names of parts are the same whatever their case. */
function refuseRepeated(listed: readonly Listed[]): void {
  const seen = new Set<string>()
  for (const { name } of listed) {
    if (seen.has(name.toLowerCase())) throw unsafe(name, 'there are two parts of that name')
    seen.add(name.toLowerCase())
  }
}

/** Finds the packed bytes: the entry's own header has to say the same as the directory. */
function located(entry: Listed, view: DataView, bytes: Uint8Array): ZipEntry {
  const { header, name, rawName, method, crc, size, packed, flags } = entry
  if (header + 30 > view.byteLength || view.getUint32(header, true) !== LOCAL) throw damaged(`"${name}" is not where it should be`)
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  if (start + packed > view.byteLength) throw damaged(`"${name}" is cut off`)
  const own = bytes.subarray(header + 30, header + 30 + view.getUint16(header + 26, true))
  if (own.length !== rawName.length || own.some((byte, index) => byte !== rawName[index])) throw unsafe(name, 'it gives itself another name')
  if ((view.getUint16(header + 6, true) & ENCRYPTED) !== 0) throw new LegacyRefusal('legacy.encrypted', { found: name })
  const told = [[14, crc], [18, packed], [22, size]] as const
  const differs = told.some(([field, listed]) => {
    const given = view.getUint32(header + field, true)
    return given !== listed && given !== IN_EXTRA && !((flags & SIZES_FOLLOW) !== 0 && given === 0)
  })
  if (differs || view.getUint16(header + 8, true) !== method) throw unsafe(name, 'it says of itself something else than the list of the parts')
  if (method === 0 && packed !== size) throw unsafe(name, `it does not unpack to the ${size} bytes that it gives`)
  return { name, method, crc, size, packed, start }
}

/** Entries stand one behind the other, the first at the start of the file, all before the directory. */
function refuseOverlap(entries: readonly ZipEntry[], listed: readonly Listed[], directory: Directory): void {
  const spans = entries.map((entry, index) => ({ name: entry.name, from: listed[index]?.header ?? 0, to: entry.start + entry.packed })).sort((one, other) => one.from - other.from)
  if (spans[0] !== undefined && spans[0].from !== 0) throw unsafe('the archive', 'there are bytes before its first part')
  let end = 0
  for (const { name, from, to } of spans) {
    if (from < end) throw unsafe(name, 'it overlaps another part')
    end = to
  }
  if (end > directory.at) throw unsafe(spans.at(-1)?.name ?? 'the archive', 'it overlaps the list of the parts')
}
