/** The parts of a message: its head, its text, what it quotes from earlier messages, its signature. */
import type { Line } from '../lines.ts'

/** A line of a message. `mark`: UTF-16 length of the signs of quotation before it. */
export interface MailLine {
  readonly line: Line
  readonly quoted: number
  readonly part?: 'mail-header' | 'signature'
}

/** Signs of quotation and their place in the source. */
export interface QuoteMark {
  readonly from: number
  readonly to: number
}

const FIELD = new RegExp(`^\\*?(?:${[
  'From|To|Cc|Bcc|Subject|Date|Sent|Reply-To|Received|Return-Path|Message-ID|In-Reply-To|References|Importance|Attachments?|MIME-Version|Content-[A-Za-z-]{1,40}|X-[A-Za-z0-9-]{1,60}',
  'De|À|A|Copie|Objet|Envoyé|Pour|Pièces? jointes?', 'Para|Asunto|Fecha|Enviado(?: el)?|CC', 'От|Кому|Копия|Тема|Дата|Отправлено', 'من|إلى|الموضوع|التاريخ', '发件人|收件人|抄送|主题|日期|发送时间',
].join('|')})\\*?[ \\u00A0]{0,3}[:：]`, 'u')
const SENDER = /^\*?(?:From|De|От|من|发件人)\*?[ \u00A0]{0,3}[:：]/u
const ORIGINAL = /^[-_]{3,40}[ \u00A0]{0,3}(?:Original Message|Message d.origine|Mensaje original|Forwarded message|Message transféré|Исходное сообщение|الرسالة الأصلية|原始邮件)[ \u00A0]{0,3}[-_]{3,40}$/iu
const WROTE = /^(?:On|Le|El|Am)[ \u00A0][^\n]{6,300}(?:wrote|a écrit|escribió|schrieb)[ \u00A0]{0,3}:$/u
const WROTE_OTHERWISE = /^[^\n]{6,300}(?:пишет|написал\(?а?\)?|写道|كتب)[^\n]{0,60}[:：]$/u
const QUOTE = /^(?:>[ \t]?){1,20}/

/** Whether a text is a message: it has a head, or quotes one. */
export function looksLikeMail(lines: readonly Line[]): boolean {
  if (headLength(lines, 0) > 0) return true
  const quoted = lines.filter(({ text }) => text.startsWith('>')).length
  return lines.some(({ text }) => ORIGINAL.test(text)) || (quoted > 0 && lines.some(({ text }) => WROTE.test(text) || WROTE_OTHERWISE.test(text)))
}

/** How the texts of a message are packed, where they are: then it is not read. */
export function packingOf(lines: readonly Line[]): string | undefined {
  const head = lines.slice(0, headLength(lines, 0)).map(({ text }) => text)
  if (head.some(text => /^Content-Type\s{0,3}:\s{0,3}multipart\/related/i.test(text)) && head.some(text => /^MIME-Version/i.test(text))) return 'a web archive (MHTML) or a message in several parts'
  if (head.some(text => /^Content-Type\s{0,3}:\s{0,3}multipart\//i.test(text))) return 'a message in several parts (MIME)'
  return head.some(text => /^Content-Transfer-Encoding\s{0,3}:\s{0,3}(?:base64|quoted-printable)/i.test(text)) ? 'a message in transport encoding (base64 or quoted-printable)' : undefined
}

/** Tells the lines of a message apart; signs of quotation are taken off them. */
export function mailLines(lines: readonly Line[]): { readonly lines: readonly MailLine[], readonly marks: readonly QuoteMark[] } {
  const marks: QuoteMark[] = []
  const bare = lines.map(line => {
    const sign = QUOTE.exec(line.text)?.[0] ?? ''
    if (sign !== '') marks.push({ from: line.from, to: line.from + sign.trimEnd().length })
    return { line: withoutLead(line, sign.length), signs: sign.split('>').length - 1 }
  })
  const plain = bare.map(({ line }) => line)
  const read: MailLine[] = []
  let below = 0
  let signature = -1
  for (let at = 0; at < bare.length;) {
    const { line, signs } = bare[at] ?? { signs: 0 }
    if (line === undefined) break
    const head = headLength(plain, at)
    if (ORIGINAL.test(line.text) || head > 0) {
      if (at > 0 && (ORIGINAL.test(line.text) || !ORIGINAL.test(plain[at - 1]?.text ?? ''))) below += 1
      const end = at + Math.max(head, 1)
      for (; at < end; at++) push(bare[at], below, 'mail-header')
      signature = -1
      continue
    }
    const quoted = below + signs
    if (/^--$/.test(line.text)) signature = quoted
    else if (signature >= 0 && quoted !== signature) signature = -1
    const wrote = WROTE.test(line.text) || WROTE_OTHERWISE.test(line.text)
    push(bare[at], below, wrote && (bare[at + 1]?.signs ?? 0) > signs ? 'mail-header' : signature >= 0 ? 'signature' : undefined)
    at++
  }
  // A sign of quotation alone is an empty line.
  const spaced = read.map((one, index) => (read[index - 1]?.line.text === '' ? { ...one, line: { ...one.line, afterBlank: true } } : one))
  return { lines: spaced.filter(({ line }) => line.text !== ''), marks }

  function push(one: (typeof bare)[number] | undefined, depth: number, part: MailLine['part']): void {
    if (one !== undefined) read.push({ line: one.line, quoted: depth + one.signs, ...(part === undefined ? {} : { part }) })
  }
}

/** How many lines of a head begin at a line: at least two fields, one of them the sender's, or three. */
function headLength(lines: readonly Line[], at: number): number {
  let end = at
  let fields = 0
  let sender = false
  for (; end < lines.length; end++) {
    const line = lines[end]
    if (line === undefined || (end > at && line.afterBlank)) break
    if (FIELD.test(line.text)) {
      fields++
      sender ||= SENDER.test(line.text)
    } else if (end === at || line.indent === 0) break
  }
  return (fields > 1 && sender) || fields > 2 ? end - at : 0
}

function withoutLead(line: Line, length: number): Line {
  if (length === 0) return line
  const rest = line.text.slice(length)
  const text = rest.trim()
  const lead = length + rest.length - rest.trimStart().length
  return { ...line, from: line.from + lead, text, indent: lead - length }
}
