/** Prints what would be published, file by file, and what publint and attw say about it. Publishes nothing. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pack, root } from './packing.ts'

const folder = mkdtempSync(join(tmpdir(), 'ipo-reports-pack-'))
try {
  const { tarball, files, size, unpackedSize } = pack(folder)
  for (const file of files) console.log(`${kilobytes(file.size)}  ${file.path}`)
  console.log(`${kilobytes(unpackedSize)}  ${files.length} files; ${kilobytes(size).trim()} packed\n`)
  const verdicts = [
    runTool('publint', 'src/cli.js', tarball, '--strict'),
    runTool('@arethetypeswrong/cli', 'dist/index.js', tarball, '--format', 'ascii'),
  ]
  process.exitCode = verdicts.every(passed => passed) ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(8)} kB`
}

/** Runs a tool that is installed here, on the terminal. */
function runTool(tool: string, file: string, ...args: string[]): boolean {
  return spawnSync(process.execPath, [join(root, 'node_modules', tool, file), ...args], { stdio: 'inherit' }).status === 0
}
