// One ladder by all: networks of one experiment that differ by λ and seed alone, trained by the devices of a class.
import type { Experiment } from '../../../experiment/experiment'
import { withMovableLambda } from '../../../experiment/penalty-of-lambda'

export interface Work {
  /** Of this room alone. */
  id: string
  /** All of them, but for λ and seed. */
  experiment: Experiment
  lambdas: readonly number[]
  seeds: readonly number[]
  /** From the start. */
  steps: number
  /** Where each network says what it predicts; none: it says nothing. */
  plane?: WorkPlane | undefined
  /** The loss of always guessing, for comparison. */
  guessing: number
  /** No more is handed out; what was found stays. */
  isStopped: boolean
}

/** Of two raw inputs; the same for all, as each seed draws its own points. */
export interface WorkPlane {
  xs: { min: number; max: number }
  ys: { min: number; max: number }
}

/** Each network is asked at a grid of so many by so many places. */
export const PICTURE_SIZE = 32

/** How far it is, as the server counts. */
export interface WorkProgress {
  /** Networks of which there is a result. */
  found: number
  /** Devices whose results they are. */
  devices: number
  /** Networks that two devices have trained, with the same result. */
  checked: number
  /** Results that were dropped: impossible, or others came to another one. */
  wrong: number
  /** Results that were dropped: nobody had asked that device for them. */
  unasked: number
}

export const noProgress: WorkProgress = { found: 0, devices: 0, checked: 0, wrong: 0, unasked: 0 }

type Pairs = Pick<Work, 'lambdas' | 'seeds'>

export function pairCount({ lambdas, seeds }: Pairs): number {
  return lambdas.length * seeds.length
}

/** Seed by seed, so that the whole curve is there early. */
export function pairAt({ lambdas, seeds }: Pairs, pair: number): { lambda: number; seed: number } {
  return { lambda: lambdas[pair % lambdas.length]!, seed: seeds[Math.floor(pair / lambdas.length)]! }
}

/** What a device trains for a pair. */
export function experimentOf(work: Work, pair: number): Experiment {
  const { lambda, seed } = pairAt(work, pair)
  const movable = withMovableLambda(work.experiment)
  return { ...movable, seed, penalty: { ...movable.penalty, lambda } }
}
