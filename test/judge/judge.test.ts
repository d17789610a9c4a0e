import { describe, expect, it } from 'vitest'
import { JudgeTrouble, VALID, invalid, notDetermined, sign } from '../../src/judge/judge.ts'

const engine = (): string => 'engine 1'

describe('sign', () => {
  it('signs each opinion with judge and engine', async () => {
    const finding = { message: 'wrong' }
    expect(await sign('j', engine, () => VALID)).toEqual({ judge: 'j', engine: 'engine 1', verdict: 'valid', findings: [] })
    expect(await sign('j', engine, () => invalid([finding]))).toEqual({ judge: 'j', engine: 'engine 1', verdict: 'invalid', findings: [finding] })
    expect(await sign('j', engine, () => invalid([finding], 3))).toEqual({ judge: 'j', engine: 'engine 1', verdict: 'invalid', findings: [finding], omitted: 3 })
    expect(await sign('j', engine, () => notDetermined('why'))).toEqual({ judge: 'j', engine: 'engine 1', verdict: 'not-determined', findings: [], reason: 'why' })
  })

  it.each([
    ['throws', () => { throw new Error('boom') }],
    ['rejects', () => Promise.reject(new Error('boom'))],
    ['throws no error object', () => { throw 'boom' }],
  ])('gives no verdict when the engine %s', async (_, opinion) => {
    expect(await sign('j', engine, opinion)).toMatchObject({ verdict: 'not-determined', reason: 'j broke: boom' })
  })

  it('passes on a reason meant for the user as it is', async () => {
    expect(await sign('j', engine, () => { throw new JudgeTrouble('no schema') })).toMatchObject({ verdict: 'not-determined', reason: 'no schema' })
  })

  it('sorts findings by place when all have one, and leaves them alone otherwise', () => {
    const at = (offset: number): { message: string; place: { line: number; column: number; offset: number } } => ({ message: String(offset), place: { line: 1, column: offset + 1, offset } })
    expect(invalid([at(5), at(2)])).toEqual({ verdict: 'invalid', findings: [at(2), at(5)], omitted: 0 })
    expect(invalid([at(5), { message: 'nowhere' }, at(2)])).toEqual({ verdict: 'invalid', findings: [at(5), { message: 'nowhere' }, at(2)], omitted: 0 })
  })
})
