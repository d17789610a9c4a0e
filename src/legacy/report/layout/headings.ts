/** Headings of reports that announce no item: introductions, conclusions, and what else stands between. */
import { foldWord } from '../../recognisers/fold.ts'

/** Folded: without accents, in small letters. */
const FRONT = [
  'introduction', 'preface', 'foreword', 'executive summary', 'summary', 'general remarks', 'background', 'avant-propos', 'resume', 'remarques generales', 'contexte',
  'introduccion', 'prefacio', 'resumen', 'observaciones generales', 'antecedentes', 'введение', 'предисловие', 'резюме', 'общие сведения', 'общие замечания',
  '导言', '引言', '前言', '摘要', '概述', '背景', 'مقدمة', 'تمهيد', 'ملخص', 'خلفية',
].map(foldWord)
/** Parts only where a number stands before them: without it they are a caption. */
const NUMBERED_FRONT = [
  'general', 'overview', 'scope', 'methodology', 'recommendations', 'answers to the recommendations', 'implementation of the recommendations', 'general information', 'generalites', 'apercu', 'methode', 'methodologie', 'recommandations', 'reponses aux recommandations', 'mise en œuvre des recommandations', 'renseignements generaux',
  'generalidades', 'panorama general', 'alcance', 'metodologia', 'recomendaciones', 'aplicacion de las recomendaciones', 'informacion general', 'общая информация', 'методология', 'рекомендации', 'выполнение рекомендаций', '总体情况', '建议', '建议实施情况', '方法', 'معلومات عامة', 'التوصيات', 'تنفيذ التوصيات',
].map(foldWord)
const CLOSING = [
  'conclusion', 'conclusions', 'closing remarks', 'outlook', 'overall assessment', 'conclusion generale', 'bilan', 'perspectives', 'conclusiones', 'balance', 'observaciones finales', 'perspectivas',
  'заключение', 'выводы', 'итоги', '结论', '结语', '总结', '小结', 'خاتمة', 'الخاتمة', 'خلاصة', 'الخلاصة', 'استنتاجات',
].map(foldWord)

const LONGEST = 60

/** What part a heading opens: by its words, with or without a number before them. */
export function partOf(text: string): 'front' | 'closing' | undefined {
  if (text.length > LONGEST) return undefined
  const folded = foldWord(text).replace(/[\s.:：。]+$/u, '').trim()
  const words = folded.replace(/^(?:[0-9]{1,2}|[ivx]{1,4}|[a-z]|[一二三四五六七八九十]{1,2})[.)、:]\s*/u, '')
  if (FRONT.includes(words) || (words !== folded && NUMBERED_FRONT.includes(words))) return 'front'
  return CLOSING.includes(words) ? 'closing' : undefined
}

/** Words by which an answer says that it stands in place of an earlier one. */
const CORRECTION = new RegExp([
  '\\b(?:replac(?:e|es|ing)|correct(?:s|ed|ion)?|corrigendum|erratum|instead of (?:our|the)|supersedes?)\\b', '\\b(?:remplace[rz]?|rectifi\\w+|correction|corrig\\w+|au lieu de)\\b',
  '\\b(?:sustitu\\w+|correccion|corrig\\w+|rectific\\w+|en lugar de)\\b', 'замен\\p{L}*|исправ\\p{L}*|вместо', '更正|更改为|替换|修正|改为', 'استبد\\p{L}*|تصحيح|تصويب|بدلا',
].join('|'), 'u')

/** Whether a line says that what follows corrects an answer. */
export function isCorrection(text: string): boolean {
  return text.length <= 240 && CORRECTION.test(foldWord(text))
}
