/**
 * The guide and the README run as they stand.
 *
 * Each page gets a folder with `annex.txt`, in `reports/` five reports by four offices, XML and JSON, and in `legacy/` files as offices send
 * them. `console` blocks are commands: every `$ ipo-reports …` must end with 0,
 * or with the code that `# exit N` behind it names; lines below it are its output, whole. `ts` blocks are modules that must run
 * to their end.
 */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL, fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { memoryWorld } from '../cli/memory-world.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))
const pages = ['README.md', ...readdirSync(join(project, 'docs/guide')).filter(name => name.endsWith('.md')).map(name => `docs/guide/${name}`)]

/** What `reports/` holds: fixtures under names that a page can speak of. */
const REPORTS = [
  ['fr-2024-strategy', 'document.json'], ['fr-2025-full', 'document.xml'], ['br-2025-digitization', 'document.xml'], ['jp-2025-standards', 'document.json'], ['ma-2019-forty', 'document.json'],
] as const

/** What `legacy/` holds, below `fixtures/legacy`. */
const LEGACY = [
  ['docx/annex-fr-table/source.docx', 'annex.docx'], ['docx/questionnaire-en/source.docx', 'questionnaire.docx'], ['csv/semicolons-fr/source.csv', 'survey.csv'],
  ['html/survey-forty-items-fr/source.html', 'forty.html'],
] as const
/** A report that does not say whose it is. */
const NAMELESS = 'Recommendation 1\nThe strategy was adopted on 14 March 2025.\nImplemented.\n'

interface Block {
  readonly language: string
  readonly code: string
  readonly line: number
}

function blocksOf(page: string): readonly Block[] {
  const text = readFileSync(join(project, page), 'utf8')
  return [...text.matchAll(/^```(console|ts)\n([\s\S]*?)^```$/gm)].map(match => ({
    language: match[1] ?? '', code: match[2] ?? '', line: text.slice(0, match.index).split('\n').length,
  }))
}

describe.each(pages.filter(page => blocksOf(page).length > 0))('%s', page => {
  let folder = ''
  const before = process.cwd()

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'guide-'))
    copyFileSync(join(project, 'fixtures/legacy/text/annex-fr/source.txt'), join(folder, 'annex.txt'))
    mkdirSync(join(folder, 'reports'))
    for (const [name, file] of REPORTS) copyFileSync(join(project, 'fixtures/office-report', name, file), join(folder, 'reports', `${name}${file.slice(file.lastIndexOf('.'))}`))
    mkdirSync(join(folder, 'legacy'))
    for (const [fixture, name] of LEGACY) copyFileSync(join(project, 'fixtures/legacy', fixture), join(folder, 'legacy', name))
    writeFileSync(join(folder, 'legacy/nameless.txt'), NAMELESS)
    process.chdir(folder)
  })

  afterAll(() => {
    process.chdir(before)
    rmSync(folder, { recursive: true })
  })

  it.each(blocksOf(page))('runs its $language block at line $line', async ({ language, code, line }) => {
    await (language === 'console' ? runCommands(code, folder) : runModule(code, `${page.replace(/\W/g, '-')}-${line}`))
    expect(code).not.toBe('')
  })
})

async function runCommands(code: string, folder: string): Promise<void> {
  for (const [, command = '', output = ''] of code.matchAll(/^\$ ipo-reports (.*)\n((?:(?!\$ ).*\n)*)/gm)) {
    const [args = '', comment = ''] = command.split(/\s+# /)
    const { world, out, err } = memoryWorld(folder)
    const exit = await run(args.trim().split(/\s+/), world)
    expect(exit, `${command}\n${err()}`).toBe(Number(/exit (\d)/.exec(comment)?.[1] ?? 0))
    if (output.trim() !== '') expect(out()).toBe(output)
  }
}

/** Runs a block as a module of its own, with the package's names pointing to the source. */
async function runModule(code: string, name: string): Promise<void> {
  const file = join(project, 'node_modules/.cache/ipo-reports/guide', `${name}.ts`)
    mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, code.replace(/from '(ipo-reports[^']*)'/g, (_, door: string) => `from '${join(project, door === 'ipo-reports' ? 'src/index.ts' : `src/${door.slice('ipo-reports/'.length)}.ts`)}'`))
  await import(/* @vite-ignore */ `${pathToFileURL(file).href}?${process.hrtime.bigint()}`)
}
