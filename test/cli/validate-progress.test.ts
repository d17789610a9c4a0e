/** The line that says how far a long run has come. */
import { describe, expect, it } from 'vitest'
import { Progress } from '../../src/cli/validate-progress.ts'

/** What is written to a talk of which the clock goes on by some milliseconds with each document. */
function talk(talksToTerminal: boolean, step: number): string {
  let [time, text] = [0, '']
  const progress = new Progress({ err: more => { text += more }, talksToTerminal }, 3, () => time)
  for (let file = 0; file < 3; file++) {
    time += step
    progress.document()
    progress.file()
  }
  progress.aside()
  return text
}

describe('Progress', () => {
  it('counts files and documents on one line, and takes it away', () => {
    expect(talk(true, 400)).toBe('\r\u001B[K1 of 3 files judged, 2 documents\r\u001B[K2 of 3 files judged, 3 documents\r\u001B[K')
  })

  it('keeps quiet over short runs', () => {
    expect(talk(true, 100)).toBe('')
  })

  it('keeps quiet in a pipe', () => {
    expect(talk(false, 400)).toBe('')
  })
})
