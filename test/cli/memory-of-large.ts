/**
 * A program: judges a transaction of so many MB, which is made as it is read, and prints the verdict and the most memory that it took.
 */
import { judgedLarge } from '../../src/cli/validate-large.ts'
import { installFastPath } from '../../src/document/fast-path.ts'
import { FAST_PATH } from '../../src/fast/index.ts'
import { lengthOf, transaction, type TransactionSyntax } from './large-transaction.ts'

installFastPath(FAST_PATH)

const [syntax, megabytes] = process.argv.slice(2)
const kind = syntax as TransactionSyntax

async function* pieces(): AsyncGenerator<Uint8Array> {
  for (const piece of transaction(kind, Math.round(Number(megabytes) * 1_000_000 / lengthOf(kind)))) yield Buffer.from(piece)
}

const file = { name: 'generated', pieces: pieces(), isPacked: false }
let [bytes, verdict] = [0, '']
for await (const { printed } of judgedLarge(file, {
  options: { judges: ['own'] }, isWhole: false,
  small: () => { throw new Error('the file is not small') },
  onProgress: progress => { bytes = progress.bytes },
})) verdict = printed.verdict
console.log(JSON.stringify({ bytes, verdict, kilobytes: process.resourceUsage().maxRSS }))
