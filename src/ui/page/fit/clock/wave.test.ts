import { describe, expect, it } from 'vitest'
import { medianShare, strongestWave } from './wave'

const hours = (p: number, of: (hour: number) => number) => Array.from({ length: p }, (_, hour) => of(hour))

describe('the strongest wave', () => {
  it('of one wave is that wave, whatever its frequency, phase and mean', () => {
    for (const p of [22, 23]) {
      for (let k = 1; k <= Math.floor(p / 2); k++) {
        const weights = hours(p, (hour) => 0.3 + 0.7 * Math.cos((2 * Math.PI * k * hour) / p + 0.4))
        const wave = strongestWave(weights)
        expect([p, wave.frequency]).toEqual([p, k])
        expect(wave.share).toBeCloseTo(1, 12)
        for (const [hour, weight] of weights.entries()) expect(wave.at(hour)).toBeCloseTo(weight, 12)
      }
    }
  })

  it('of two has the share of the larger one: amplitudes 2 and 1 are 4 parts to 1', () => {
    const angle = (k: number, hour: number) => (2 * Math.PI * k * hour) / 23
    const wave = strongestWave(hours(23, (hour) => 2 * Math.sin(angle(3, hour)) + Math.cos(angle(7, hour))))
    expect(wave.frequency).toBe(3)
    expect(wave.share).toBeCloseTo(0.8, 12)
  })

  it('has all shares together: the power of all frequencies is the variance (Parseval)', () => {
    const weights = hours(23, (hour) => Math.sin(hour ** 2))
    const mean = weights.reduce((sum, w) => sum + w) / 23
    const rest = weights.map((w, hour) => w - strongestWave(weights).at(hour))
    const squares = (values: number[]) => values.reduce((sum, value) => sum + value ** 2, 0)
    const left = squares(rest) / squares(weights.map((w) => w - mean))
    expect(strongestWave(weights).share).toBeCloseTo(1 - left, 12)
  })

  it('of equal weights has no share', () => {
    expect(strongestWave(hours(5, () => 2)).share).toBe(0)
  })
})

it('the middle share leaves dead units out', () => {
  const shares = (...all: number[]) => all.map((share) => ({ share, frequency: 1, at: () => 0 }))
  expect(medianShare(shares(0, 0.9, 0.1, 0.5))).toBe(0.5)
  expect(medianShare(shares(0.2, 0.4))).toBeCloseTo(0.3, 12)
  expect(medianShare(shares(0, 0))).toBeUndefined()
})
