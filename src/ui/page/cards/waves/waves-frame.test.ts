import { describe, expect, it } from 'vitest'
import { stream } from '../../../../catalog/random/stream'
import { parameterCount, parameterLayout } from '../../../../experiment/layout'
import type { RunDescription } from '../../../../protocol/run-description'
import { sharesOfWaves } from '../../fit/clock/wave'
import { framed } from './waves-frame'
import { wavesInWords, wavesTable } from './waves-words'

const P = 7
const sizes = [2 * P, 4, P]
const wave = (frequency: number, hour: number) => Math.cos((2 * Math.PI * frequency * hour) / P + 0.3)
const random = stream(4, 'parameters')
const noise = Array.from({ length: P }, () => random.normal())
/** Of each unit, for each hour of a. */
const units = [
  (hour: number) => noise[hour]!,
  (hour: number) => 2 * wave(3, hour) + 1,
  () => 0,
  (hour: number) => wave(1, hour) + 0.1 * wave(2, hour),
]

const parameters = new Float32Array(parameterCount(parameterLayout(sizes)))
units.forEach((of, unit) => {
  for (let hour = 0; hour < P; hour++) parameters[hour * units.length + unit] = of(hour)
})
const run = { modulus: P, sizes } as unknown as RunDescription
const frame = framed({ run, parameters: { step: 1, values: parameters } as never })

describe('shares of waves', () => {
  it('are those of the discrete Fourier transform, and together the variance', () => {
    const shares = sharesOfWaves(noise)
    const mean = noise.reduce((sum, w) => sum + w, 0) / P
    const variance = noise.reduce((sum, w) => sum + (w - mean) ** 2, 0)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
    shares.forEach((share, k) => {
      const part = (of: (angle: number) => number) =>
        noise.reduce((sum, w, hour) => sum + w * of((2 * Math.PI * (k + 1) * hour) / P), 0)
      // Parseval: 2/p·|…|² of each pair is its part of Σ(w − mean)².
      expect(share * variance).toBeCloseTo((2 / P) * (part(Math.cos) ** 2 + part(Math.sin) ** 2), 9)
    })
  })

  it('a wave and a constant is one wave, and what is constant is none', () => {
    expect(sharesOfWaves(Array.from({ length: P }, (_, hour) => units[1]!(hour)))[2]).toBeCloseTo(1, 9)
    expect(sharesOfWaves([5, 5, 5, 5, 5])).toEqual([0, 0])
  })
})

it('units stand by their strongest wave, dead ones last', () => {
  const order = frame.units.map(({ unit }) => unit)
  expect(order.at(-1)).toBe(2)
  expect(order.indexOf(3)).toBeLessThan(order.indexOf(1))
  expect(frame.ofOneWave).toBe(2)
})

it('is said and told as a table', () => {
  expect(wavesInWords(frame)).toContain('of 2 of 4 at least four fifths are one wave')
  expect(
    wavesTable(frame)
      .rows.map(({ cells }) => cells[1])
      .map(Number)
      .reduce((a, b) => a + b),
  ).toBe(3)
  expect(wavesInWords(framed({}))).toContain('nothing has come yet')
})
