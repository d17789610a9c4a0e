/** Contacts are roles, not persons. */
import type { EmailAddressText } from '../../model/types.ts'
import type { Rule } from './rule.ts'
import { recordsOf } from './walk.ts'

export const contactPersonal: Rule = {
  code: 'contact.personal',
  class: 'consistency',
  message: 'The address "{address}" looks like that of a person',
  hint: 'Give the address of a role or unit, such as ict@office.example; where this is one, justify the finding',
  reason: 'Reports are published and kept for years; a person\'s address is personal data, and outlives the person\'s time in the post',
  * find(context) {
    for (const { value: { value: address, emailAddressCategory }, path } of recordsOf<EmailAddressText>(context, 'EmailAddressText')) {
      if (emailAddressCategory === 'Private' || isPersonal(address)) yield { path: [...path, 'value'], values: { address } }
    }
  },
}

/** Words and a point or low line between them, such as `first.last`; hyphens join the words of a unit. */
const LATIN_NAMES = /^[A-Za-z]+(?:['-][A-Za-z]+)*(?:[._][A-Za-z]+(?:['-][A-Za-z]+)*)+$/
/** Words of roles and units; an address that has one of them is none of a person. */
const UNIT: ReadonlySet<string> = new Set([
  'admin', 'api', 'architecture', 'brevets', 'bureau', 'cellule', 'communication', 'computing', 'contact', 'contacto', 'cooperacion', 'cooperation', 'cws', 'data',
  'datos', 'department', 'desk', 'digital', 'direction', 'director', 'division', 'donnees', 'enquiries', 'governance', 'help', 'helpdesk', 'hotline', 'ict', 'info',
  'informatica', 'information', 'informatique', 'international', 'ip', 'ipo', 'it', 'kontakt', 'legal', 'library', 'mail', 'marcas', 'marques', 'noreply',
  'normas', 'normes', 'numerique', 'office', 'oficina', 'patent', 'patentes', 'patents', 'pi', 'pmo', 'pole', 'policy', 'postmaster', 'press', 'privacy', 'project',
  'projects', 'propiedad', 'propriete', 'reg', 'register', 'registry', 'reply', 'report', 'reporting', 'reports', 'secretaire', 'secretaria', 'secretariat', 'security',
  'service', 'services', 'sistemas', 'standards', 'statistics', 'strategie', 'strategy', 'support', 'systems', 'team', 'tecnologia', 'tic', 'trademark', 'trademarks',
  'unit', 'web', 'webmaster',
])

/** The letters of all scripts take long to prepare, and few addresses need them. */
function areNames(local: string): boolean {
  return LATIN_NAMES.test(local) || (/[^!-~]/.test(local) && /^\p{L}+(?:['’-]\p{L}+)*(?:[._]\p{L}+(?:['’-]\p{L}+)*)+$/u.test(local))
}

function isPersonal(address: string): boolean {
  const local = address.slice(0, Math.max(address.lastIndexOf('@'), 0))
  return local.length < 65 && areNames(local) && !local.toLowerCase().split(/[._-]/).some(word => UNIT.has(word))
}
