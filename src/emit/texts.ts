/** Texts that extend texts, seen as JSON and TypeScript see them: one value, all attributes. */
import type { AttributeUse, SimpleDecl, TextType } from '../meta/index.ts'

/** The simple type at the end of a chain of texts. */
export function valueTypeOf(text: TextType): SimpleDecl {
  return text.value.kind === 'text' ? valueTypeOf(text.value) : text.value
}

/** The attributes of a text, those of its base first. */
export function attributesOf(text: TextType): readonly AttributeUse[] {
  return text.value.kind === 'text' ? [...attributesOf(text.value), ...text.attributes] : text.attributes
}
