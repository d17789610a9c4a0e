/** One page of a PDF file: its texts, annotations and ruled lines, in points from the top left corner of the page as it is shown. */
import { repairedArabic, withPlainLetters } from './arabic.ts'
import type { Box, Rule } from './boxes.ts'
import { glyphsOf, rulesOf, times, type Matrix, type Operators } from './operators.ts'

/** A stretch of text as the file draws it. */
export interface PdfText {
  readonly text: string
  /** Left edge and baseline. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  /** Name of the font in its document: tells fonts apart, nothing more. */
  readonly font: string
  /** Whether it is written from left to right or from right to left, not up, down or aslant. */
  readonly upright: boolean
  readonly rightToLeft: boolean
}

/** What is laid over a page: the address of a link, the words of a comment, the value of a form field. */
export interface PdfAnnotation extends Box {
  readonly kind: 'link' | 'comment' | 'field'
  readonly text: string
  /** Of a field. */
  readonly name?: string
}

export interface PdfPage {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly texts: readonly PdfText[]
  readonly annotations: readonly PdfAnnotation[]
  readonly rules: readonly Rule[]
}

/** What is used of a page of pdf.js. */
export interface LoadedPage {
  getViewport(options: { readonly scale: number }): { readonly width: number, readonly height: number, readonly transform: Matrix, convertToViewportPoint(x: number, y: number): number[] }
  getTextContent(options: { readonly disableNormalization: boolean }): Promise<{ readonly items: readonly object[] }>
  getAnnotations(): Promise<readonly Readonly<Record<string, unknown>>[]>
  getOperatorList(): Promise<Operators>
  cleanup(): void
}

interface TextItem {
  readonly str: string
  readonly dir: string
  readonly width: number
  readonly height: number
  readonly transform: Matrix
  readonly fontName: string
}

/** Decodes a page. Ruled lines are looked for when they are wanted, letters of Arabic put right when there are any. */
export async function decodedPage(loaded: LoadedPage, number: number, names: Readonly<Record<string, number>>, wantsRules?: (page: PdfPage) => boolean): Promise<PdfPage> {
  const viewport = loaded.getViewport({ scale: 1 })
  // Texts are asked for in their own spelling: no-break spaces and ligatures are characters of the source.
  const { items } = await loaded.getTextContent({ disableNormalization: true })
  const found = items.filter((item): item is TextItem => 'str' in item && item.str !== '')
  const annotations = (await loaded.getAnnotations()).flatMap(annotation => annotationOf(annotation, (x, y) => viewport.convertToViewportPoint(x, y)))
  const arabic = found.some(({ str }) => /[\u0600-\u06FF]/.test(str))
  let operators = arabic ? await loaded.getOperatorList() : undefined
  const spelled = operators === undefined ? found.map(({ str }) => str) : repairedArabic(found.map(({ str }) => str), glyphsOf(operators, names))
  const texts = found.map((item, index) => textOf(item, spelled[index] ?? item.str, viewport.transform))
  const page: PdfPage = { number, width: viewport.width, height: viewport.height, texts, annotations, rules: [] }
  if (wantsRules?.(page) !== true) return page
  operators ??= await loaded.getOperatorList()
  return { ...page, rules: rulesOf(operators, names, viewport.transform) }
}

function textOf({ transform, width, height, fontName, dir }: TextItem, text: string, viewport: Matrix): PdfText {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = times(viewport, transform)
  const size = Math.hypot(c, d)
  const upright = dir !== 'ttb' && a > 0 && Math.abs(b) < 0.1 * a
  return {
    text: withPlainLetters(text), x, y, width: Math.abs(width), size: size > 0 ? size : height, font: fontName, upright, rightToLeft: dir === 'rtl',
  }
}

function annotationOf(annotation: Readonly<Record<string, unknown>>, place: (x: number, y: number) => number[]): PdfAnnotation[] {
  const rect = Array.isArray(annotation['rect']) ? annotation['rect'] as number[] : []
  const [x0 = 0, y0 = 0] = place(rect[0] ?? 0, rect[1] ?? 0)
  const [x1 = 0, y1 = 0] = place(rect[2] ?? 0, rect[3] ?? 0)
  const box = { left: Math.min(x0, x1), right: Math.max(x0, x1), top: Math.min(y0, y1), bottom: Math.max(y0, y1) }
  const kind = annotation['subtype'] === 'Link' ? 'link' : annotation['subtype'] === 'Widget' ? 'field' : 'comment'
  const text = kind === 'link' ? addressOf(annotation) : kind === 'field' ? valueOf(annotation) : wordsOf(annotation)
  if (text.trim() === '') return []
  const name = annotation['fieldName']
  return [{ kind, text, ...box, ...(kind === 'field' && typeof name === 'string' ? { name } : {}) }]
}

function addressOf({ url, unsafeUrl }: Readonly<Record<string, unknown>>): string {
  return typeof unsafeUrl === 'string' ? unsafeUrl : typeof url === 'string' ? url : ''
}

/** The value of a form field; of a box or button what it stands for when it is chosen. */
function valueOf({ fieldValue, checkBox, radioButton, exportValue, buttonValue, hidden }: Readonly<Record<string, unknown>>): string {
  if (hidden === true) return ''
  const values = (Array.isArray(fieldValue) ? fieldValue : [fieldValue]).filter((one): one is string => typeof one === 'string')
  if (checkBox !== true && radioButton !== true) return values.join(', ')
  const own = checkBox === true ? exportValue : buttonValue
  return values.some(value => value !== 'Off' && value === own) ? String(own) : ''
}

function wordsOf({ contentsObj }: Readonly<Record<string, unknown>>): string {
  const words = (contentsObj as { readonly str?: unknown } | undefined)?.str
  return typeof words === 'string' ? words : ''
}
