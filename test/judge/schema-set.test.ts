import { describe, expect, it } from 'vitest'
import { isJudgeTrouble } from '../../src/judge/judge.ts'
import { followReferences, loadFrom, resolveLocation, type SchemaFileFacts } from '../../src/judge/schema-set.ts'

describe('resolveLocation', () => {
  it.each([
    ['main.xsd', 'types.xsd', 'types.xsd'],
    ['main.xsd', ' ./types.xsd\n', 'types.xsd'],
    ['main.xsd', 'a/./b//types.xsd', 'a/b/types.xsd'],
    ['a/b/main.xsd', '../types.xsd', 'a/types.xsd'],
    ['a/b/main.xsd', '../../types.xsd', 'types.xsd'],
    ['a/main.xsd', '%2E%2e/types.xsd', 'types.xsd'],
    ['main.xsd', 'my%20types.xsd', 'my types.xsd'],
    ['main.xsd', '%C3%A9.xsd', 'é.xsd'],
    ['main.xsd', 'a:b.xsd/../types.xsd'.replace('a:', './a:'), 'types.xsd'],
  ])('takes from %j the location %j to %j', (from, location, name) => {
    expect(resolveLocation(from, location)).toBe(name)
  })

  it.each([
    '', '  ', 'http://127.0.0.1/a.xsd', 'HTTPS://x/a.xsd', 'file:///etc/passwd', 'file:a.xsd', 'urn:x', 'data:,x', 'C:\\a.xsd', 'C:/a.xsd',
    '/etc/passwd', '//host/a.xsd', '\\\\host\\a.xsd', '..\\a.xsd', '../a.xsd', 'a/../../a.xsd', '%2e%2e/a.xsd', 'a/%2e%2e%2f%2e%2e/a.xsd',
    '%5c..%5ca.xsd', 'a%00.xsd', 'a%ff.xsd', 'a%.xsd', 'a b.xsd', 'é.xsd', 'a.xsd#x', 'a.xsd?x', 'a\u0000.xsd',
  ])('refuses %j', location => {
    expect(() => resolveLocation('main.xsd', location)).toThrow(expect.toSatisfy(isJudgeTrouble))
  })
})

describe('followReferences', () => {
  // One location a line stands in for a parser here.
  const read = (content: Uint8Array): SchemaFileFacts => ({ locations: new TextDecoder().decode(content).split('\n').filter(Boolean), hasDoctype: false, hasBase: false })
  const follow = async (main: string, files: Record<string, string>): Promise<string[]> => [...(await followReferences(main, loadFrom({ main, files: new Map(Object.entries(files)) }), read)).keys()]

  it('reaches files through others, once, and leaves out what nothing refers to', async () => {
    expect(await follow('m', { m: 'a/x\na/y', 'a/x': 'y\n../m', 'a/y': 'x', unused: 'nowhere' })).toEqual(['m', 'a/x', 'a/y'])
  })

  it('takes names of the set in any spelling of the same path', async () => {
    expect(await follow('./m', { m: 'a//x', './a/x': '' })).toEqual(['m', 'a/x'])
  })

  it('names the file that is missing and the one that asked for it', async () => {
    await expect(follow('m', { m: 'a/x', 'a/x': 'gone' })).rejects.toThrow(/"a\/gone".*"a\/x"/)
    await expect(follow('gone', {})).rejects.toThrow(/"gone"/)
  })

  it.each(['../m', '/m', 'a\\m', ''])('refuses the name %j for the main file', async name => {
    await expect(follow(name, { [name]: '' })).rejects.toSatisfy(isJudgeTrouble)
  })
})
