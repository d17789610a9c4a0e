/** A worker of `--jobs`: judges the files that it is sent, and sends back what is to be printed of them. */
import { parentPort, workerData } from 'node:worker_threads'
import { installFastPath } from '../document/fast-path.ts'
import { FAST_PATH } from '../fast/index.ts'
import type { Job, JobDone, JobsOptions } from './jobs.ts'
import type { JudgedDocument } from './judged-document.ts'
import { judgedDocuments } from './validate-files.ts'

installFastPath(FAST_PATH)

const { options, cwd } = workerData as JobsOptions

parentPort?.on('message', ({ index, file }: Job) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
  void judgedFile(file).then(judged => parentPort?.postMessage({ index, judged } satisfies JobDone))
})

/** Excerpts are printed from the bytes: of a document without findings nothing is printed. */
async function judgedFile(file: Job['file']): Promise<readonly JudgedDocument[]> {
  const judged: JudgedDocument[] = []
  for await (const document of judgedDocuments(file, options, { cwd, readStdin: async () => new Uint8Array() })) {
    const { bytes, ...printed } = document.printed
    judged.push({ ...document, printed: printed.issues.length === 0 || bytes === undefined ? printed : { ...printed, bytes } })
  }
  return judged
}
