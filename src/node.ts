/**
 * `ipo-reports` under Node: all that `index.ts` has, with the fast path put in. Browsers get `index.ts` itself, which is half the size;
 * there `ipo-reports/stream` brings the fast path along.
 */
import { installFastPath } from './document/fast-path.ts'
import { FAST_PATH } from './fast/index.ts'

export * from './index.ts'

installFastPath(FAST_PATH)
