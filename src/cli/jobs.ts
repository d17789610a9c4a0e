/**
 * Many files on several cores: workers judge them, and what they found comes back in the order of the files, so that the output is
 * that of one job.
 *
 * No worker is far ahead of the others: what waits to be printed is bounded.
 */
import { Worker } from 'node:worker_threads'
import type { ValidateOptions } from '../verdict/validate.ts'
import type { Named } from './files.ts'
import type { JudgedDocument } from './judged-document.ts'
import { brokenDocument } from './validate-files.ts'

/** What a worker is told at its start. */
export interface JobsOptions {
  readonly options: ValidateOptions
  readonly cwd: string
}

/** A file for a worker. */
export interface Job {
  /** Its place among the files. */
  readonly index: number
  readonly file: Named
}

/** What a worker says of a file. */
export interface JobDone {
  readonly index: number
  readonly judged: readonly JudgedDocument[]
}

/** Files that a worker may be ahead of the one that is printed next. */
const AHEAD = 8

/**
 * Judges files on several threads.
 *
 * @param program  The module that a worker runs.
 * @param here     Judges in this thread what no worker can: stdin.
 * @returns What was found in each file, in their order.
 */
export async function* judgedInJobs(
  files: readonly Named[], given: JobsOptions, jobs: number, program: URL, here: (file: Named) => AsyncIterable<JudgedDocument>,
): AsyncGenerator<readonly JudgedDocument[]> {
  const crew = new Crew(files, given, Math.min(jobs, files.length), program)
  try {
    for (const [index, file] of files.entries()) yield file.name === '-' ? await all(here(file)) : await crew.result(index)
  } finally {
    await crew.dismiss()
  }
}

class Crew {
  readonly #files: readonly Named[]
  readonly #given: JobsOptions
  readonly #program: URL
  readonly #limit: number
  readonly #workers = new Map<Worker, Job | undefined>()
  readonly #done = new Map<number, readonly JudgedDocument[]>()
  #next = 0
  #wanted = 0
  #arrived: () => void = () => {}

  constructor(files: readonly Named[], given: JobsOptions, jobs: number, program: URL) {
    this.#files = files
    this.#given = given
    this.#program = program
    this.#limit = AHEAD * jobs
    for (let job = 0; job < jobs; job++) this.#hire()
  }

  /** What was found in a file. Asked for in rising order. */
  async result(index: number): Promise<readonly JudgedDocument[]> {
    this.#wanted = index
    if (this.#workers.size === 0) this.#hire()
    for (const [worker, job] of this.#workers) if (job === undefined) this.#send(worker)
    for (;;) {
      const judged = this.#done.get(index)
      if (judged !== undefined) {
        this.#done.delete(index)
        return judged
      }
      await new Promise<void>(resolve => { this.#arrived = resolve })
    }
  }

  async dismiss(): Promise<void> {
    const workers = [...this.#workers.keys()]
    this.#workers.clear()
    await Promise.all(workers.map(worker => worker.terminate()))
  }

  #hire(): void {
    const worker = new Worker(this.#program, { workerData: this.#given })
    worker.on('message', ({ index, judged }: JobDone) => {
      this.#workers.set(worker, undefined)
      this.#take(index, judged)
      this.#send(worker)
    })
    worker.on('error', trouble => this.#lost(worker, trouble))
    this.#workers.set(worker, undefined)
    this.#send(worker)
  }

  /** A worker that breaks takes down the file that it had, and no other. */
  #lost(worker: Worker, trouble: unknown): void {
    const job = this.#workers.get(worker)
    if (!this.#workers.delete(worker) || job === undefined) return
    this.#take(job.index, [brokenDocument(job.file.name, trouble)])
    this.#hire()
  }

  #take(index: number, judged: readonly JudgedDocument[]): void {
    this.#done.set(index, judged)
    this.#arrived()
  }

  #send(worker: Worker): void {
    while (this.#files[this.#next]?.name === '-') this.#next++
    const index = this.#next
    const file = this.#files[index]
    if (file === undefined || index >= this.#wanted + this.#limit) return
    this.#next++
    const job = { index, file }
    this.#workers.set(worker, job)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
    worker.postMessage(job)
  }
}

async function all(documents: AsyncIterable<JudgedDocument>): Promise<readonly JudgedDocument[]> {
  const found: JudgedDocument[] = []
  for await (const document of documents) found.push(document)
  return found
}
