// Units against frequencies: how much of each unit's weights for a is a wave so many times round the clock.
import type { Session } from '../../../../session/session'
import type { LabState } from '../../../../session/state'
import { medianOf, sharesOfWaves } from '../../fit/clock/wave'
import { firstLayerWeights } from '../../fit/images/weight-images'
import { isOfWaves } from './is-of-waves'

/** Of its variance: a unit of which so much is one wave has one wave. */
const ONE_WAVE = 0.8

export interface UnitShares {
  /** Counted from 0. */
  unit: number
  /** Of frequency 1, 2, …; all 0 where the unit is dead. */
  shares: number[]
  /** Index of the largest of them. */
  strongest: number
}

export interface WavesFrame {
  frequencies: number
  /** By their strongest wave, and among alike the purest first; dead ones last. */
  units: UnitShares[]
  ofOneWave: number
  /** Of the units' largest shares; nothing where all are dead. */
  median?: number
}

export function wavesFrame({ store }: Session): WavesFrame {
  return framed(store.getState())
}

/** Nothing of it changes with anything but the weights. */
export function concernsWaves(now: LabState, before: LabState): boolean {
  return now.parameters !== before.parameters || now.run !== before.run
}

export function framed({ run, parameters }: Pick<LabState, 'run' | 'parameters'>): WavesFrame {
  const modulus = run?.modulus ?? 0
  const frequencies = Math.floor(modulus / 2)
  if (!run || !parameters || !isOfWaves(run)) return { frequencies, units: [], ofOneWave: 0 }
  const weights = firstLayerWeights(parameters.values, run.sizes, run.sizes[1]!)
  const units = weights.map((own, unit) => unitOf(unit, sharesOfWaves(own.slice(0, modulus)))).sort(byWave)
  const largest = units.map(largestShare)
  const median = medianOf(largest.filter((share) => share > 0))
  return {
    frequencies,
    units,
    ofOneWave: largest.filter((share) => share >= ONE_WAVE).length,
    ...(median !== undefined && { median }),
  }
}

export function largestShare({ shares, strongest }: UnitShares): number {
  return shares[strongest] ?? 0
}

function unitOf(unit: number, shares: number[]): UnitShares {
  const strongest = shares.reduce((most, share, k) => (share > shares[most]! ? k : most), 0)
  return { unit, shares, strongest }
}

function byWave(one: UnitShares, other: UnitShares): number {
  const [mine, others] = [largestShare(one), largestShare(other)]
  if (mine === 0 || others === 0) return others - mine
  return one.strongest - other.strongest || others - mine
}
