/** The demo: the main jobs on real documents, by the commands that a first-time user would type. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './packing.ts'

const LEGACY = 'fixtures/legacy'
const ANNEX = `${LEGACY}/docx/annex-fr-table/source.docx`
const SURVEY = `${LEGACY}/csv/semicolons-fr/source.csv`
const INBOX = 'out/inbox'

interface Step {
  readonly says: string
  readonly command: string
  /** Exit code that the step is to end with; 0 unless it shows a refusal. */
  readonly exit?: number
}

const STEPS: readonly Step[] = [
  { says: 'The recommendations, a Word document, become XML and JSON; every character is accounted for.', command: `convert ${ANNEX} -o out/ --edition ict-10-proposal` },
  { says: 'An untidy export of an office becomes a report. What is a guess is a finding; out/review.html shows both sides.', command: `convert ${SURVEY} --office BX -o out/ --partial --review out/review.html` },
  { says: 'The account is checked without the importer.', command: `verify-ledger ${SURVEY} out/bx-2025.ledger.json out/bx-2025.xml` },
  { says: 'Three judges, one verdict.', command: 'validate out/ict-10-proposal.xml out/ict-10-proposal.json' },
  { says: 'Nothing was lost between the two syntaxes: a certificate.', command: 'prove out/ict-10-proposal.xml' },
  { says: 'Which recommendation takes up which of the forty earlier ones.', command: 'coverage out/ict-10-proposal.xml' },
  { says: `Eight reports have come in (${INBOX}), good ones and bad ones. Three findings are enough here.`, command: `validate ${INBOX} --judges own --quiet --max-findings 3`, exit: 1 },
  { says: 'What can be mended safely is shown first …', command: `validate ${INBOX}/gb-2025.json --judges own --quiet --fix --dry-run` },
  { says: '… and then mended.', command: `validate ${INBOX}/gb-2025.json --judges own --fix --max-findings 0` },
  { says: 'Offices side by side. No scores; "no report" is not zero.', command: `stats ${INBOX}/good --public` },
  { says: 'The valid reports as a folder of pages and data.', command: `publish ${INBOX}/good -o out/site/ --test` },
]

/** Reports with invented content, as they might arrive: XML and JSON, two years, one with a slip, one with errors. */
const ARRIVED: readonly (readonly [from: string, to: string, change?: readonly [string, string]])[] = [
  ['office-report/fr-2024-strategy/document.json', 'good/fr-2024.json'],
  ['office-report/fr-2025-full/document.xml', 'good/fr-2025.xml'],
  ['office-report/br-2024-digitization/document.json', 'good/br-2024.json'],
  ['office-report/br-2025-digitization/document.xml', 'good/br-2025.xml'],
  ['office-report/sa-2025-arabic/document.json', 'good/sa-2025.json'],
  ['office-report/gb-2025-emerging/document.json', 'gb-2025.json', ['"ipOfficeCode": "GB"', '"ipOfficeCode": "UK"']],
  ['rules/holding.above-total/bad.json', 'figures.json'],
  ['rules/response.duplicate/bad.json', 'answered-twice.json'],
]

function fillInbox(): void {
  mkdirSync(join(root, INBOX, 'good'), { recursive: true })
  for (const [from, to, [before, after] = ['', '']] of ARRIVED) {
    writeFileSync(join(root, INBOX, to), readFileSync(join(root, 'fixtures', from), 'utf8').replace(before, after))
  }
}

rmSync(join(root, 'out'), { recursive: true, force: true })
fillInbox()
const failed = STEPS.find(({ says, command, exit = 0 }) => {
  console.log(`\n# ${says}\n$ ipo-reports ${command}`)
  const { status } = spawnSync(process.execPath, [join(root, 'dist/cli/main.js'), ...command.split(' ')], { cwd: root, stdio: 'inherit' })
  if (status === exit) return false
  process.exitCode = status === null || status === 0 ? 5 : status
  return true
})
console.log(failed === undefined ? '\nNext, look at out/review.html and out/site/index.html, or try: npx ipo-reports new office-report --help' : `\nThe demo stopped at: ${failed.command}`)
