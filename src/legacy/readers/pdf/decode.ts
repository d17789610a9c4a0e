/**
 * Bytes of a PDF file → what stands on its pages: texts with their places, links, comments, form fields; and what is around them.
 *
 * The one module of this format that the check of the ledger shares with the reader. Decides nothing on reading order or meaning.
 * pdf.js does the work, without worker, fonts, `eval` or network; scripts of the file are handed out as text and never run.
 */
import { getResolvedPDFJS } from 'unpdf'
import { decodedPage, type LoadedPage, type PdfPage } from './decode-page.ts'
import { makeTransferable } from './transferable.ts'

export type { Rule } from './boxes.ts'
export type { PdfAnnotation, PdfPage, PdfText } from './decode-page.ts'

/** A file that is embedded in the document. */
export interface PdfAttachment {
  readonly name: string
  readonly bytes: Uint8Array
}

/** All of a PDF file that has text. */
export interface PdfContents {
  readonly pages: readonly PdfPage[]
  /** Entries of the document information, such as `Title`. */
  readonly information: readonly (readonly [name: string, value: string])[]
  readonly bookmarks: readonly string[]
  readonly attachments: readonly PdfAttachment[]
  readonly scripts: readonly string[]
  /** `fr` or `fr-FR`, as the document says it. */
  readonly language?: string
  /** When the document says it was last changed: `YYYY-MM-DD`. */
  readonly modified?: string
  /** Whether the pages are drawn by a form that only few programs show (XFA). */
  readonly dynamicForm: boolean
}

/** What the caller allows and wants. */
export interface DecodeOptions {
  /** Called with the number of pages before any is read, and with the UTF-16 units of text so far after each: may throw. */
  readonly allow?: (pages: number, characters: number) => void
  /** Whether the ruled lines of a page are wanted as well, seen its texts. */
  readonly wantsRules?: (page: PdfPage) => boolean
}

const INFORMATION = ['Title', 'Author', 'Subject', 'Keywords', 'Creator'] as const
const MOST_BOOKMARKS = 10_000

/**
 * Decodes a PDF file.
 *
 * @throws {Error} Named `PasswordException` when a password is needed, or whatever pdf.js or `allow` throws.
 */
export async function decodePdf(bytes: Uint8Array, { allow, wantsRules }: DecodeOptions = {}): Promise<PdfContents> {
  const { getDocument, OPS } = await getResolvedPDFJS()
  makeTransferable()
  // pdf.js takes the bytes over, and takes no Buffer: it gets a plain copy.
  const loading = getDocument({
    data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false, useSystemFonts: false, disableFontFace: true, useWorkerFetch: false, useWasm: false,
    isOffscreenCanvasSupported: false, isImageDecoderSupported: false, maxImageSize: 1, enableXfa: false, stopAtErrors: false,
  })
  try {
    const document = await loading.promise
    allow?.(document.numPages, 0)
    const pages: PdfPage[] = []
    let characters = 0
    for (let number = 1; number <= document.numPages; number++) {
      const loaded = await document.getPage(number) as unknown as LoadedPage
      const page = await decodedPage(loaded, number, OPS, wantsRules)
      pages.push(page)
      characters += page.texts.reduce((sum, { text }) => sum + text.length, 0)
      allow?.(document.numPages, characters)
      loaded.cleanup()
    }
    return { pages, ...await surroundings(document as unknown as LoadedDocument) }
  } finally {
    await loading.destroy()
  }
}

/** What is used of a document of pdf.js, whose own types are loose. */
interface LoadedDocument {
  getMetadata(): Promise<{ readonly info: Readonly<Record<string, unknown>> }>
  getOutline(): Promise<readonly OutlineEntry[] | null>
  getAttachments(): Promise<Readonly<Record<string, unknown>> | ReadonlyMap<string, unknown> | null>
  getJSActions(): Promise<Readonly<Record<string, readonly string[]>> | ReadonlyMap<string, readonly string[]> | null>
}

interface OutlineEntry {
  readonly title?: string
  readonly items?: readonly OutlineEntry[]
}

async function surroundings(document: LoadedDocument): Promise<Omit<PdfContents, 'pages'>> {
  const { info } = await document.getMetadata()
  const textOf = (name: string): string => (typeof info[name] === 'string' ? info[name].trim() : '')
  const language = textOf('Language')
  const modified = dayOf(textOf('ModDate') || textOf('CreationDate'))
  return {
    information: INFORMATION.map(name => [name, textOf(name)] as const).filter(([, value]) => value !== ''),
    bookmarks: titlesOf(await document.getOutline() ?? []),
    attachments: entriesOf(await document.getAttachments()).map(([name, found]) => attachmentOf(name, found)),
    scripts: entriesOf(await document.getJSActions()).flatMap(([, scripts]) => scripts as readonly string[]).filter(script => script !== ''),
    ...(language === '' ? {} : { language }),
    ...(modified === undefined ? {} : { modified }),
    dynamicForm: info['IsXFAPresent'] === true && info['IsAcroFormPresent'] !== true,
  }
}

function entriesOf(found: Readonly<Record<string, unknown>> | ReadonlyMap<string, unknown> | null): (readonly [string, unknown])[] {
  if (found === null) return []
  return found instanceof Map ? [...found] : Object.entries(found)
}

function attachmentOf(name: string, found: unknown): PdfAttachment {
  const { filename, content } = found as { readonly filename?: unknown, readonly content?: unknown }
  return { name: typeof filename === 'string' && filename !== '' ? filename : name, bytes: content instanceof Uint8Array ? content : new Uint8Array() }
}

/** Titles in the order in which they are shown; a tree that goes in circles ends. */
function titlesOf(outline: readonly OutlineEntry[]): string[] {
  const titles: string[] = []
  const waiting = [...outline].reverse()
  for (let entry = waiting.pop(); entry !== undefined && titles.length < MOST_BOOKMARKS; entry = waiting.pop()) {
    if (entry.title !== undefined && entry.title.trim() !== '') titles.push(entry.title)
    waiting.push(...[...entry.items ?? []].reverse())
  }
  return titles
}

/** `D:20250315…` → `2025-03-15`. */
function dayOf(date: string): string | undefined {
  const match = /^(?:D:)?([0-9]{4})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])/.exec(date)
  return match === null ? undefined : `${match[1]}-${match[2]}-${match[3]}`
}
