/** Language of a text, by its script and its frequent words. */
import type { Language } from './found.ts'
import { look } from './match.ts'

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: 'the of and to in is are has been was not for with by on that this its have from which office we our implemented'.split(' '),
  fr: 'le la les des du de et est sont a été pas pour avec par sur que cette ce une dans en qui au aux n’a l’office nous mise ont ne'.split(' '),
  es: 'el la los las del de y es son ha han sido no para con por que esta este una en al se su oficina más como está'.split(' '),
  pt: 'o a os as do da dos das e é são foi não para com por que uma em ao pelo pela no na está foram'.split(' '),
  de: 'der die das und ist sind wurde nicht für mit von auf den dem ein eine wird zu im werden des noch bereits'.split(' '),
  it: 'il lo la gli le di e è sono stato non per con che una in del della nel alla delle dei stata'.split(' '),
  ru: 'и в не на с по для что это была был были ведомство от к из уже года рекомендация'.split(' '),
  uk: 'і в не на з для що це була був та відомство від до із вже року є'.split(' '),
}

const INDEX: ReadonlyMap<string, readonly Language[]> = index()

/** Letters that only one of the languages of a script has. */
const TELLING: readonly (readonly [RegExp, Language])[] = [
  [/[ñ¿¡]/u, 'es'], [/[ãõ]/u, 'pt'], [/ß/u, 'de'], [/[œùÿ]|(?:^|[^\p{L}])[dlnj]['’](?=\p{L})/u, 'fr'], [/[іїєґ]/u, 'uk'], [/[ыэё]/u, 'ru'],
]

/** @returns Two letters, also of languages beside the six such as `de`, `pt`, `ja`, `ko`; `undefined` where nothing tells. */
export function languageOf(text: string): Language | undefined {
  const sample = text.length > 4000 ? text.slice(0, 4000) : text
  const script = scriptOf(sample)
  if (script !== 'Latin' && script !== 'Cyrillic') return script
  return byWords(sample, script)
}

/** A language where the script tells it, else the script. */
function scriptOf(sample: string): string | undefined {
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0
  const counts = {
    ja: count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu), ko: count(/\p{Script=Hangul}/gu), zh: count(/\p{Script=Han}/gu) * 2, ar: count(/\p{Script=Arabic}/gu),
    th: count(/\p{Script=Thai}/gu), he: count(/\p{Script=Hebrew}/gu), el: count(/\p{Script=Greek}/gu), Latin: count(/\p{Script=Latin}/gu), Cyrillic: count(/\p{Script=Cyrillic}/gu),
  }
  const [most] = Object.entries(counts).sort((one, other) => other[1] - one[1])
  if (most === undefined || most[1] === 0) return undefined
  if (most[0] === 'zh' && counts.ja * 8 > counts.zh) return 'ja'
  if (most[0] === 'ar' && /[پچگکی]/u.test(sample) && count(/[پچگکی]/gu) * 12 > counts.ar) return 'fa'
  return most[0]
}

function byWords(sample: string, script: 'Latin' | 'Cyrillic'): Language | undefined {
  const scores = new Map<Language, number>()
  const add = (language: Language, score: number): void => void scores.set(language, (scores.get(language) ?? 0) + score)
  for (const [word] of look(sample).text.matchAll(/[\p{L}][\p{L}'’]{0,30}/gu)) {
    const languages = INDEX.get(word) ?? []
    for (const language of languages) add(language, 1 / languages.length)
  }
  for (const [letters, language] of TELLING) if (letters.test(sample.toLowerCase())) add(language, 1.5)
  if (script === 'Cyrillic') add('ru', 0.1)
  const ranked = [...scores].sort((one, other) => other[1] - one[1])
  const [first, second] = ranked
  return first === undefined || (second !== undefined && first[1] - second[1] < 0.3) ? undefined : first[0]
}

function index(): ReadonlyMap<string, readonly Language[]> {
  const map = new Map<string, readonly Language[]>()
  for (const [language, words] of Object.entries(WORDS)) {
    for (const word of words.map(written => look(written).text)) map.set(word, [...new Set([...map.get(word) ?? [], language])])
  }
  return map
}
