/** Destinations of RTF: what the groups are for that begin with a certain word. */
import type { LeftOutReason } from '../../ledger/ledger.ts'

/** Groups that are left out whole, and why. */
export const LEFT_OUT_GROUPS: ReadonlyMap<string, LeftOutReason> = new Map<string, LeftOutReason>([
  ...['header', 'headerl', 'headerr', 'headerf'].map(name => [name, 'header'] as const),
  ...['footer', 'footerl', 'footerr', 'footerf'].map(name => [name, 'footer'] as const),
  ...['annotation', 'atnid', 'atnauthor', 'atntime', 'atndate', 'atnicn', 'atnparent', 'atnref', 'atrfstart', 'atrfend'].map(name => [name, 'comment'] as const),
  ...['info', 'userprops', 'docvar', 'generator', 'company', 'xmlnstbl', 'passwordhash', 'datastore', 'themedata'].map(name => [name, 'metadata'] as const),
  ...['pict', 'shppict', 'blipuid'].map(name => [name, 'image'] as const),
  ...['nonshppict', 'shprslt', 'nonesttables'].map(name => [name, 'alternative'] as const),
  ...['objdata', 'objclass', 'objname', 'objalias', 'objsect', 'objtime', 'oleclsid'].map(name => [name, 'embedded-object'] as const),
  ...['fldinst', 'fldtype', 'datafield'].map(name => [name, 'field-code'] as const),
  ['formfield', 'list-of-values'], ['footnote', 'footnote'], ['template', 'metadata'],
])

/** Groups without text of the document. */
export const MARKUP_GROUPS: ReadonlySet<string> = new Set([
  'fonttbl', 'stylesheet', 'colortbl', 'listtable', 'listoverridetable', 'listpicture', 'revtbl', 'rsidtbl', 'latentstyles', 'colorschememapping', 'filetbl', 'pgptbl', 'protusertbl',
  'bkmkstart', 'bkmkend', 'xe', 'tc', 'tcn', 'rxe', 'pn', 'pnseclvl', 'sp', 'ftnsep', 'ftnsepc', 'ftncn', 'aftnsep', 'aftnsepc', 'aftncn', 'wgrffmtfilter', 'background', 'mmathPr', 'moMath0',
])

/** Groups behind `\*` whose text belongs to the document all the same. */
export const BODY_GROUPS: ReadonlySet<string> = new Set([
  'shpinst', 'shptxt', 'shpgrp', 'shp', 'do', 'dptxbxtext', 'nesttableprops', 'pntext', 'listtext', 'ud', 'fldrslt', 'result', 'txfieldstart', 'txfieldend', 'txfieldtext', 'moMath', 'moMathPara', 'mmath', 'mr', 'mt', 'mtext',
])

/** Characters that have a word. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['lquote', '\u2018'], ['rquote', '\u2019'], ['ldblquote', '\u201C'], ['rdblquote', '\u201D'], ['bullet', '\u2022'], ['endash', '\u2013'], ['emdash', '\u2014'],
  ['enspace', '\u2002'], ['emspace', '\u2003'], ['qmspace', '\u2005'], ['ltrmark', '\u200E'], ['rtlmark', '\u200F'], ['zwj', '\u200D'], ['zwnj', '\u200C'], ['zwbo', '\u200B'], ['zwnbo', '\u2060'],
  ['~', '\u00A0'], ['_', '\u2011'], ['\\', '\\'], ['{', '{'], ['}', '}'],
])

/** White space that has a word; it stands for no character. */
export const SPACES: ReadonlyMap<string, string> = new Map([['tab', '\t'], ['line', '\n'], ['lbr', '\n'], ['page', '\n'], ['column', '\n'], ['\t', '\t']])
