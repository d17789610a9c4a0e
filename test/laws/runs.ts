/** How often a law is tried: 1,000 times for each model, or as often as the environment's `LAW_RUNS` says. */
import fc from 'fast-check'
import type { Parameters, RunDetails } from 'fast-check'
import { expect } from 'vitest'

const asked = process.env['LAW_RUNS'] ?? '1000'
if (!/^[1-9][0-9]*$/.test(asked)) throw new Error(`LAW_RUNS must be a whole number above zero, not "${asked}"`)

/** Examples for each law and model. */
export const LAW_RUNS = Number(asked)

/** Time for one law, in milliseconds: two minutes, and more where more runs are asked for. */
export const LAW_TIMEOUT = 120_000 * Math.max(1, LAW_RUNS / 1000)

/** A search for the smallest example ends before the test does. Seeds differ from run to run, except where the environment's `LAW_SEED` repeats one. */
export function lawRuns<Ts>(share: number): Parameters<Ts> & { readonly numRuns: number } {
  const seed = process.env['LAW_SEED']
  return { interruptAfterTimeLimit: 0.9 * LAW_TIMEOUT, markInterruptAsFailure: true, numRuns: Math.max(1, Math.round(LAW_RUNS * share)), ...(seed === undefined ? {} : { seed: Number(seed) }) }
}

type Arbitraries<Ts> = { [K in keyof Ts]: fc.Arbitrary<Ts[K]> }

/** Expects a law to hold for all examples; else shows the smallest for which it does not. */
export function holds<Ts extends [unknown, ...unknown[]]>(arbitraries: Arbitraries<Ts>, law: (...example: Ts) => void, share = 1): void {
  const runs = lawRuns<Ts>(share)
  held(fc.check(fc.property(...arbitraries, law), runs), runs.numRuns)
}

/** The same for a law that has to wait for an engine. */
export async function holdsAsync<Ts extends [unknown, ...unknown[]]>(arbitraries: Arbitraries<Ts>, law: (...example: Ts) => Promise<void>, share = 1): Promise<void> {
  const runs = lawRuns<Ts>(share)
  held(await fc.check(fc.asyncProperty(...arbitraries, law), runs), runs.numRuns)
}

function held<Ts>(run: RunDetails<Ts>, runs: number): void {
  if (run.failed) throw new Error(`${fc.defaultReportMessage(run)}\n${String(run.errorInstance)}`)
  expect(run.numRuns).toBe(runs)
}
