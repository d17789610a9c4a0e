/** Whether a document writes the day before the month. */

const NUMERIC = /(?<![\p{N}/.-])([0-9]{1,2})[/.-]([0-9]{1,2})[/.-](?:[0-9]{4}|[0-9]{2})(?![\p{N}/-])/gu

/** By the dates that leave no choice; `undefined` where there are none, or of both kinds. */
export function dayFirstIn(texts: readonly string[]): boolean | undefined {
  let [dayFirst, monthFirst] = [false, false]
  for (const text of texts) {
    for (const [, first = '', second = ''] of text.matchAll(NUMERIC)) {
      if (Number(first) > 12 && Number(first) <= 31 && Number(second) <= 12) dayFirst = true
      if (Number(second) > 12 && Number(second) <= 31 && Number(first) <= 12) monthFirst = true
    }
  }
  return dayFirst === monthFirst ? undefined : dayFirst
}
