/** `validate`, where the program itself fails over one file. */
import { expect, it, vi } from 'vitest'
import { VALID, verdictsOf, workFolder } from './work-folder.ts'

const { put, ran } = workFolder()

vi.mock('../../src/verdict/validate.ts', async original => {
  const real = await original<typeof import('../../src/verdict/validate.ts')>()
  return {
    ...real,
    validate: async (input: Uint8Array, options: object) => {
      if (new TextDecoder().decode(input).includes('"breaks it"')) throw new RangeError('too much')
      return real.validate(input, options)
    },
  }
})

it('says not determined of that file with exit 5, and judges the others', async () => {
  put('a.json', VALID.replace('"a"', '"breaks it"'))
  put('b.json', VALID)
  const { exit, out } = await ran('validate --judges own --format json a.json b.json')
  expect([exit, verdictsOf(out)]).toEqual([5, [['a.json', 'not-determined'], ['b.json', 'valid']]])
  expect(out).toContain('judge.broke')
})
