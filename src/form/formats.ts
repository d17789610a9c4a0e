/** Formats of fill-in forms. */
export const FORM_FORMATS = ['xlsx', 'docx'] as const
export type FormFormat = (typeof FORM_FORMATS)[number]
