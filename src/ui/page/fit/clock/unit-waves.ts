// The units of a clock's network by their waves: the largest as a picture, all of them as one number.
import type { UnitWave } from './draw-wave'
import { medianShare, strongestWave, type Wave } from './wave'

/**
 * @param units [units][inputs], those for a first
 * @returns the unit whose weights for a are largest together; nothing where all are zero
 */
export function unitWaves(units: readonly (readonly number[])[], modulus: number): UnitWave | undefined {
  const weights = units.map((own) => own.slice(0, modulus))
  const norms = weights.map((own) => Math.sqrt(own.reduce((sum, w) => sum + w * w, 0)))
  const unit = norms.reduce((most, norm, i) => (norm > norms[most]! ? i : most), 0)
  const waves = weights.map(strongestWave)
  const median = medianShare(waves)
  if (median === undefined) return undefined
  const name = `Unit ${unit + 1} of ${units.length}`
  return {
    titles: [`${name}: its weights for a = 0 … ${modulus - 1}`, `${name}: weights for a`],
    weights: weights[unit]!,
    wave: waves[unit]!,
    lines: [shareInWords(waves[unit]!), medianInWords(median)],
  }
}

/** For who cannot see it. */
export function waveInWords({ titles: [title], lines }: UnitWave): string {
  return `${title}. ${lines.map(([line]) => line).join(' ')}`.replace(/\.$/, '')
}

function shareInWords({ share, frequency }: Wave): string[] {
  const words = `${percent(share)} of it is one wave, ${frequency} ×`
  return [
    `${words} round the clock (dotted).`,
    `${words} round (dotted).`,
    `${percent(share)} is one wave, ${frequency} × round.`,
  ]
}

function medianInWords(median: number): string[] {
  return [
    `In half of the units it is ${percent(median)} or more.`,
    `In half of them ${percent(median)} or more.`,
  ]
}

const percent = (share: number) => `${Math.round(100 * share)} %`
