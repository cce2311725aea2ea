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
  return {
    title: `Unit ${unit + 1} of ${units.length}: its weights for a = 0 … ${modulus - 1}`,
    weights: weights[unit]!,
    wave: waves[unit]!,
    words: [shareInWords(waves[unit]!), `In half of the units it is ${percent(median)} or more.`],
  }
}

/** For who cannot see it. */
export function waveInWords({ title, words }: UnitWave): string {
  return `${title}. ${words.join(' ')}`.replace(/\.$/, '')
}

function shareInWords({ share, frequency }: Wave): string {
  return `${percent(share)} of it is one wave, ${frequency} × round the clock (dotted).`
}

const percent = (share: number) => `${Math.round(100 * share)} %`
