/** What is made to grow, and in which steps. */
import type { CorpusFile } from './corpus.ts'

/** One curve. */
export interface Series {
  readonly id: string
  readonly title: string
  /** What the numbers of `sizes` count. */
  readonly unit: string
  readonly sizes: readonly number[]
  /** `made`: a document made for the size, judged in a warm process. `file` and `folder`: a whole process. */
  readonly work:
    | { readonly kind: 'made', readonly subject: string }
    | { readonly kind: 'file', readonly file: (size: number) => CorpusFile }
    | { readonly kind: 'folder' }
}

const made = (subject: string): Series['work'] => ({ kind: 'made', subject })

export const SERIES: readonly Series[] = [
  { id: 'size', title: 'Size of a stream of XML', unit: 'MB', sizes: [1, 10, 100, 1000], work: { kind: 'file', file: size => ({ script: 'western', syntax: 'xml', size }) } },
  { id: 'size-ndjson', title: 'Size of a stream of NDJSON', unit: 'MB of XML', sizes: [1, 10, 100, 1000], work: { kind: 'file', file: size => ({ script: 'western', syntax: 'ndjson', size }) } },
  { id: 'wrong-records', title: 'Size of a stream, every record wrong', unit: 'MB', sizes: [3, 10, 30, 100, 300], work: { kind: 'file', file: size => ({ script: 'western', syntax: 'xml', size, state: 'every-record-wrong' }) } },
  { id: 'files', title: 'Number of files (20 KB each)', unit: 'files', sizes: [10, 100, 1000, 10_000], work: { kind: 'folder' } },
  { id: 'findings', title: 'Findings in one report', unit: 'findings', sizes: [100, 1000, 10_000, 50_000], work: made('errors') },
  { id: 'findings-json', title: 'Findings in one report of JSON', unit: 'findings', sizes: [100, 1000, 10_000, 50_000], work: made('json-errors') },
  { id: 'one-record', title: 'Responses in one streamed record', unit: 'responses', sizes: [100, 1000, 10_000, 50_000], work: made('one-record') },
  { id: 'chunks', title: 'Chunks that 1 MB arrives in', unit: 'chunks', sizes: [10, 1000, 10_000, 100_000], work: made('chunks') },
  { id: 'repeats', title: 'Answers to one item, all rules', unit: 'answers', sizes: [100, 1000, 10_000, 50_000], work: made('repeats') },
  { id: 'width', title: 'Responses in one report, all rules', unit: 'responses', sizes: [100, 1000, 10_000, 50_000], work: made('responses') },
  { id: 'documents', title: 'Documents in one response, all rules', unit: 'documents', sizes: [100, 1000, 10_000, 50_000], work: made('documents') },
  { id: 'depth', title: 'Depth, limit lifted', unit: 'levels', sizes: [10, 100, 1000, 5000], work: made('depth') },
  { id: 'text', title: 'Length of one text', unit: 'characters', sizes: [1000, 10_000, 100_000, 1_000_000], work: made('text') },
  { id: 'references', title: 'References in one text', unit: 'references', sizes: [1000, 10_000, 100_000, 500_000], work: made('references') },
  { id: 'comments', title: 'Comments between elements', unit: 'comments', sizes: [1000, 10_000, 100_000, 500_000], work: made('comments') },
  { id: 'attributes', title: 'Unknown attributes, limit lifted', unit: 'attributes', sizes: [10, 100, 1000, 10_000], work: made('attributes') },
]
