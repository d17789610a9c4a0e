/** Choices of a form back to the values of the model. */
import { label, listNamed } from '../../codelist/index.ts'

/** The value that a label stands for, in the language of the form or in English; `undefined` for words that no list has. */
export function chosenValue(list: string, text: string, languageCode: string): string | undefined {
  const values = (listNamed(list)?.values ?? []).map(({ value }) => value)
  return values.find(value => label(list, value, languageCode) === text) ?? values.find(value => value === text)
}
