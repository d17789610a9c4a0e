#!/usr/bin/env node
/** The command `ipo-reports`: hands the arguments to `run`, and the world to the commands. They have the fast path; help does not need it. */
import module from 'node:module'
import { world } from './world.ts'
import { run } from './run.ts'

// From Node 22.1 on: what V8 makes of this program is kept in Node's own folder for that, and saves the next run a tenth of its time.
// NODE_DISABLE_COMPILE_CACHE=1 forbids it, NODE_COMPILE_CACHE names another folder. No document comes near it.
const enableCompileCache: unknown = Reflect.get(module, 'enableCompileCache')
if (typeof enableCompileCache === 'function') enableCompileCache.call(module)

const given = process.argv.slice(2)

void main()

/** Where all is printed, the process ends at once: to clear its memory first would take milliseconds, and serve nobody. */
async function main(): Promise<void> {
  const here = await world()
  process.exitCode = await run(given, here, () => readsXmlAlone(given) ? import('./with-fast-xml.ts') : import('./with-fast-path.ts'))
  if (here.isPrinted()) process.exit()
}

/** `validate --judges own a.xml` writes nothing, and reads no JSON. Where that cannot be told, all of the fast path is put in. */
function readsXmlAlone([command, ...rest]: readonly string[]): boolean {
  return command === 'validate' && rest.some(one => /^(--judges=)?own$/.test(one)) && rest.every(one => /^-.|^own$|\.xml$/i.test(one))
}
