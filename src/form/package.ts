/** Parts → a packed file, the same bytes for the same parts. */
import { zipSync } from 'fflate'

/** ZIP archives know no time before that. */
const EPOCH = '1980-01-01T00:00:00'

export function packed(parts: ReadonlyMap<string, string>): Uint8Array {
  const encoder = new TextEncoder()
  return zipSync(Object.fromEntries([...parts].map(([name, text]) => [name, encoder.encode(text)])), { level: 6, mtime: EPOCH })
}
