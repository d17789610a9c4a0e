/** Workbooks put together part by part, for the tests of the import. */
import { strToU8, zipSync } from 'fflate'

const X = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** A sheet: its XML between the tags of the worksheet. */
export interface MadeSheet {
  readonly name: string
  readonly content: string
  readonly state?: string
  /** Relationships of the sheet: id, last word of the type, target. */
  readonly related?: readonly (readonly [string, string, string])[]
}

/** What else the workbook has. */
export interface MadeWorkbook {
  readonly strings?: string
  readonly formats?: readonly string[]
  readonly properties?: string
  readonly parts?: Readonly<Record<string, string>>
}

/** Bytes of a workbook. The styles are one for each format code, from 1. */
export function workbookWith(sheets: readonly MadeSheet[], { strings, formats = [], properties = '', parts = {} }: MadeWorkbook = {}): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships([['main', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${X}" xmlns:r="${R}">${properties}<sheets>${sheets.map(({ name, state }, at) => `<sheet name="${name}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="s${at}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([...sheets.map((_, at) => [`s${at}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const), ['strings', 'sharedStrings', 'sharedStrings.xml'], ['styles', 'styles', 'styles.xml']]),
    'xl/styles.xml': `<styleSheet xmlns="${X}"><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`).join('')}</cellXfs></styleSheet>`,
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst xmlns="${X}">${strings}</sst>` }),
    ...parts,
  }
  sheets.forEach(({ content, related }, at) => {
    files[`xl/worksheets/sheet${at + 1}.xml`] = `<worksheet xmlns="${X}" xmlns:r="${R}">${content}</worksheet>`
    if (related !== undefined) files[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = relationships(related)
  })
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])))
}

function relationships(rows: readonly (readonly [string, string, string])[]): string {
  return `<Relationships xmlns="${PACKAGE}">${rows.map(([id, type, target]) => `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"${target.includes('://') ? ' TargetMode="External"' : ''}/>`).join('')}</Relationships>`
}

/** A row of a sheet with inline texts; numbers stay numbers, with a style behind a colon: `'45658:1'`. */
export function rowOf(number: number, cells: Readonly<Record<string, string>>, attributes = ''): string {
  return `<row r="${number}" ${attributes}>${Object.entries(cells).map(([column, text]) => {
    const stored = /^(-?[0-9.E+-]+):([0-9]+)$/.exec(text)
    return stored === null ? `<c r="${column}${number}" t="inlineStr"><is><t>${text}</t></is></c>` : `<c r="${column}${number}" s="${stored[2]}"><v>${stored[1]}</v></c>`
  }).join('')}</row>`
}

export const sheetOf = (...rows: readonly string[]): string => `<sheetData>${rows.join('')}</sheetData>`
