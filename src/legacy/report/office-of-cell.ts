/** The office that a cell is about. */
import { officesIn } from './words/index.ts'

/** The code in a cell of a column of offices. */
export function officeOfCell(text: string): string | undefined {
  const bare = text.trim()
  return officesIn(bare)[0]?.code ?? officesIn(`Office: ${bare}`)[0]?.code
}
