#!/usr/bin/env node
/** The command `ipo-reports`: hands the arguments to `run`, and the world to the commands. */
import { world } from './world.ts'
import { run } from './run.ts'

process.exitCode = await run(process.argv.slice(2), world())
