/** Waits, before the tests of a file, until the package is there. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { inject } from 'vitest'
import { ANSWER } from './answer.ts'

/** Milliseconds between two looks, and in all: a build takes half a minute, on a machine with other work four times as long. */
const [PAUSE, LONGEST] = [100, 300_000]

const answer = join(inject('packageFolder'), ANSWER)
for (let waited = 0; !existsSync(answer) && waited < LONGEST; waited += PAUSE) await setTimeout(PAUSE)
