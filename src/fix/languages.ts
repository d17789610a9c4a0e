/** What people write for a language → its two letters. */
import { listNamed } from '../codelist/index.ts'
import { bareForm } from './near.ts'

/** Three-letter codes of ISO 639-2, both sorts, of the languages in which offices are most likely to write. */
const THREE_LETTERS = 'ar:ara bg:bul be:bel bs:bos ca:cat cs:cze,ces da:dan de:ger,deu el:gre,ell en:eng es:spa et:est eu:baq,eus fa:per,fas fi:fin fr:fre,fra ga:gle gl:glg he:heb '
  + 'hi:hin hr:hrv hu:hun hy:arm,hye id:ind is:ice,isl it:ita ja:jpn ka:geo,kat kk:kaz km:khm ko:kor ky:kir lo:lao lt:lit lv:lav mk:mac,mkd mn:mon ms:may,msa mt:mlt my:bur,mya ne:nep '
  + 'nl:dut,nld no:nor pl:pol pt:por ro:rum,ron ru:rus sk:slo,slk sl:slv sq:alb,sqi sr:srp sv:swe sw:swa tg:tgk th:tha tk:tuk tr:tur uk:ukr ur:urd uz:uzb vi:vie zh:chi,zho'

const BY_THREE: ReadonlyMap<string, string> = new Map(THREE_LETTERS.split(' ').flatMap(entry => {
  const [two = '', three = ''] = entry.split(':')
  return three.split(',').map(code => [code, two] as const)
}))

/** Codes of languages that in capitals are those of countries where another language is spoken: `KR` is Korea, `kr` is Kanuri. */
const MAY_BE_COUNTRY: ReadonlySet<string> = new Set(
  'AE AF AM AN AR BA BE BG BH BI BM BN BO BR BS CA CH CO CR CU CV CY DZ EE ET EU GA GD GL GN HO IE KG KI KM KN KR KW KY LA LB LI LU MH ML MO MR MS MY NA NE NG NR OM PA PS SA SC SD SE SG SH SI SL SM SN SR SS ST SU SV TG TL TN TT TW UG UK VE WO ZA PER MAC SLO'
    .split(' '))

let byName: ReadonlyMap<string, string | undefined> | undefined

/**
 * The code that a text stands for: capitals (`FR`), a region behind it (`fr-FR`), three letters (`fra`), or the name of the
 * language in one of the six (`French`).
 */
export function languageMeant(text: string, codes: readonly string[]): string | undefined {
  const small = text.trim().toLowerCase()
  const [, code = ''] = /^([a-z]{2,3})(?:[-_](?:[a-z]{2}|[0-9]{3}))?$/.exec(small) ?? []
  if (MAY_BE_COUNTRY.has(text.trim())) return undefined
  if (codes.includes(code)) return code
  return BY_THREE.get(code) ?? names().get(bareForm(text))
}

/** Names that stand for one language alone. */
function names(): ReadonlyMap<string, string | undefined> {
  if (byName === undefined) {
    const found = new Map<string, string | undefined>()
    for (const { value, labels, former } of listNamed('@com:languageCode')?.values ?? []) {
      if (former === true) continue
      for (const name of new Set(Object.values(labels).map(bareForm))) found.set(name, found.has(name) ? undefined : value)
    }
    byName = found
  }
  return byName
}
