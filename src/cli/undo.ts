/** What is under way on the disk, taken back when the process ends before it is done: by a signal, or because nobody reads its output. */

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

const underWay = new Set<() => void>()

/**
 * Has something done if the process ends before it is let go of.
 *
 * @param undo  Takes back at once what is under way; nothing waits for it.
 * @returns How to let go of it, when all is done.
 */
export function onEnd(undo: () => void): () => void {
  if (underWay.size === 0) listen()
  underWay.add(undo)
  return () => {
    underWay.delete(undo)
    if (underWay.size === 0) unlisten()
  }
}

function listen(): void {
  for (const signal of SIGNALS) process.on(signal, endBy)
  process.on('exit', undoAll)
}

function unlisten(): void {
  for (const signal of SIGNALS) process.removeListener(signal, endBy)
  process.removeListener('exit', undoAll)
}

/** The process ends as the signal would have ended it, so that who started it is told. */
function endBy(signal: NodeJS.Signals): void {
  undoAll()
  unlisten()
  process.kill(process.pid, signal)
}

/** What cannot be taken back does not keep the rest from being. */
function undoAll(): void {
  for (const undo of [...underWay].toReversed()) {
    try {
      undo()
    } catch {
      continue
    }
  }
  underWay.clear()
}
