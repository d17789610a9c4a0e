/** A world in memory, for running commands without a process. */
import type { World } from '../../src/cli/command.ts'

const plain = (text: string): string => text

/** What a command printed, and the world that it printed to. */
export interface MemoryWorld {
  readonly world: World
  readonly out: () => string
  readonly err: () => string
}

/** @param cwd  Folder that relative names start from. */
export function memoryWorld(cwd: string, stdin: string | Uint8Array = ''): MemoryWorld {
  let out = ''
  let err = ''
  const world: World = {
    readStdin: async () => typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin,
    out: text => { out += text },
    err: text => { err += text },
    paint: { bold: plain, dim: plain, red: plain, yellow: plain, green: plain, cyan: plain },
    cwd,
    env: {},
    talksToTerminal: false,
    endIfUnread: () => {},
  }
  return { world, out: () => out, err: () => err }
}
