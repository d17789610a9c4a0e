import { describe, expect, it } from 'vitest'
import { growthLine, powersOf, type Curve } from '../../bench/growth.ts'
import { axisFor, drawn } from '../../bench/plot.ts'
import { wellFormed } from '../../src/judge/libxml2-witness.ts'

const points = [1, 10, 100].map(size => ({ size, seconds: size / 50, peak: 60e6 }))
const curve: Curve = { id: 'size', title: 'Size & <more>', unit: 'MB', points, powers: powersOf(points) }

describe('axisFor', () => {
  it('spans whole powers of ten', () => {
    const axis = axisFor([3, 250])
    expect([axis.from, axis.to]).toEqual([0, 3])
    expect(axis.at(1)).toBeCloseTo(0)
    expect(axis.at(1000)).toBeCloseTo(1)
  })

  it('does not grow by a number that is a power itself, and has some length for a single number', () => {
    expect(axisFor([1, 1000])).toMatchObject({ from: 0, to: 3 })
    expect(axisFor([0.001])).toMatchObject({ from: -3, to: -2 })
  })

  it.each([[[]], [[0]], [[-1, 2]]])('refuses %j', values => {
    expect(() => axisFor(values)).toThrow(RangeError)
  })
})

describe('drawn', () => {
  it('is well-formed, with all points of both curves and a guide', async () => {
    const svg = drawn([curve])
    expect(await wellFormed(svg)).toBe(true)
    expect(svg.match(/class="dot-time"/g)).toHaveLength(3)
    expect(svg.match(/class="dot-memory"/g)).toHaveLength(3)
    expect(svg.match(/class="guide"/g)).toHaveLength(1)
    expect(svg).toContain('prefers-color-scheme: dark')
  })

  it('says why a curve has no points', async () => {
    const svg = drawn([{ ...curve, points: [], missing: 'not there <yet>' }])
    expect(await wellFormed(svg)).toBe(true)
    expect(svg).toContain('not there &lt;yet>')
    expect(svg).not.toContain('polyline')
  })

  it('lays a curve of slope 1 on its guide', () => {
    const svg = drawn([curve])
    const numbers = (line: RegExp): readonly number[] => (line.exec(svg)?.[1] ?? '').split(/[ ,]/).map(Number)
    const [x1, y1, x2, y2] = [...(/class="guide" x1="([\d.]+)" y1="([\d.]+)" x2="([\d.]+)" y2="([\d.]+)"/.exec(svg) ?? [])].slice(1).map(Number)
    const [firstX, firstY, , , lastX, lastY] = numbers(/class="time" points="([^"]+)"/)
    expect([x2, y2]).toEqual([lastX, lastY])
    expect((Number(y2) - Number(y1)) / (Number(x2) - Number(x1))).toBeCloseTo((Number(lastY) - Number(firstY)) / (Number(lastX) - Number(firstX)), 1)
  })
})

describe('powersOf', () => {
  it('looks at the upper end only, where starting up no longer hides what grows', () => {
    expect(powersOf([{ size: 1, seconds: 1 }, { size: 10, seconds: 1 }, { size: 100, seconds: 100 }])).toEqual({ seconds: 2 })
    expect(powersOf([{ size: 1, seconds: 1 }])).toEqual({})
  })

  it('is told in words, or why not', () => {
    expect(growthLine(curve)).toBe('size: 100 MB take 2.0 s and 60 MB; time grows with the power 1.00')
    expect(growthLine({ ...curve, points: [], missing: 'not there' })).toBe('size: not there')
  })
})
