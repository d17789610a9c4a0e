/** What a draft asks for, in words: the official text where the edition holds it, else a short label of ours that says so. */
import { shortLabelOf, type EditionItem } from '../edition/items.ts'
import type { MultilingualText } from '../model/types.ts'

/** Beginning of every text that an office has to replace. */
export const TODO = 'TODO: '

interface Words {
  readonly verbs: Readonly<Record<'Do' | 'Consider' | 'Share', string>>
  /** Said of a label that is no official text. */
  readonly ours: string
  /** Said of a section. */
  readonly section: string
}

/** Our own words, in the six working languages of WIPO. */
const WORDS: Readonly<Record<string, Words>> = {
  ar: { verbs: { Do: 'التنفيذ', Consider: 'الدراسة', Share: 'التبادل' }, ours: 'تسمية موجزة من عندنا وليست نصا رسميا', section: 'وقائع وأرقام' },
  en: { verbs: { Do: 'put into effect', Consider: 'consider', Share: 'share' }, ours: 'our own short label, no official text', section: 'facts and figures' },
  es: { verbs: { Do: 'poner en práctica', Consider: 'estudiar', Share: 'compartir' }, ours: 'etiqueta breve nuestra, sin carácter oficial', section: 'hechos y cifras' },
  fr: { verbs: { Do: 'mettre en œuvre', Consider: 'étudier', Share: 'partager' }, ours: 'libellé abrégé de notre part, sans caractère officiel', section: 'faits et chiffres' },
  ru: { verbs: { Do: 'осуществить', Consider: 'рассмотреть', Share: 'поделиться' }, ours: 'наше краткое обозначение, не официальный текст', section: 'факты и цифры' },
  zh: { verbs: { Do: '实施', Consider: '研究', Share: '共享' }, ours: '本工具的简短标签，非官方文本', section: '事实与数字' },
}

/**
 * What is asked by an item, as texts to be replaced.
 *
 * In a language in which there is neither official text nor label the text holds the key alone, and the label stands beside
 * it in English.
 */
export function askedTexts(item: EditionItem, language: MultilingualText['languageCode']): readonly MultilingualText[] {
  const official = item.texts.filter(({ languageCode }) => languageCode === language).map(({ value }) => value)
  if (official.length > 0) return [{ value: `${TODO}${official.join(' ')}`, languageCode: language }]
  const own = labelled(item, language)
  if (own !== undefined) return [own]
  const english = labelled(item, 'en')
  return [{ value: `${TODO}${item.key}`, languageCode: language }, ...(english === undefined || language === 'en' ? [] : [english])]
}

/** A label in exactly that language, with what kind of act is asked for. */
function labelled(item: EditionItem, language: MultilingualText['languageCode']): MultilingualText | undefined {
  const label = shortLabelOf(item, language)
  const words = Object.hasOwn(WORDS, language) ? WORDS[language] : undefined
  if (label === undefined || label.languageCode !== language) return undefined
  const verbs = [...new Set(item.duties.flatMap(({ dutyVerbCategoryBag }) => dutyVerbCategoryBag))].flatMap(verb => words?.verbs[verb] ?? [])
  const mark = label.originCategory === 'Official' || words === undefined ? '' : ` [${words.ours}]`
  return { value: `${TODO}${item.key} ${label.value}${verbs.length === 0 ? '' : `: ${verbs.join(', ')}`}${mark}`, languageCode: language }
}

/** What a section is for, as a remark to be replaced. */
export function sectionText(subject: string, language: MultilingualText['languageCode']): MultilingualText {
  const [label = { value: subject, languageCode: 'en' as const }] = [language, 'en' as const].flatMap(code => {
    const found = shortLabelOf({ subject, shortLabels: [] }, code)
    return found?.languageCode === code ? [found] : []
  })
  const words = WORDS[label.languageCode]
  return { value: `${TODO}${label.value}${words === undefined ? '' : `: ${words.section}`}`, languageCode: label.languageCode }
}
