/** Loading this puts the fast path in: documents are read, checked and written several times as fast. */
import { installFastPath } from '../document/fast-path.ts'
import { FAST_PATH } from '../fast/index.ts'

installFastPath(FAST_PATH)
