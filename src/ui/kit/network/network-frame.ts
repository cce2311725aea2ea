// What the network view draws at one moment: the newest parameters, how strong is full strength, and which units drop out.
import { droppedUnits } from '../../../catalog/dropout/dropped-units'
import { type LayerLayout, parameterLayout, weightCount } from '../../../experiment/layout'
import type { Session } from '../../../session/session'
import type { LabState } from '../../../session/state'
import { roundLimit } from '../charts/weights/histogram'
import { largestSpread } from '../charts/weights/histogram-frame'

import { type LayerCounts, networkCounts } from './network-counts'

export interface NetworkFrame {
  /** Units of each layer, input first. */
  sizes: readonly number[]
  layout: readonly LayerLayout[]
  inputNames: readonly string[]
  outputNames: readonly string[]
  /** Undefined until the first parameters have come. */
  now?: NetworkNow
  /** A weight of this size is drawn at full strength; it only grows while a run goes on, so that shrinking can be seen. */
  limit: number
  isMatrix: boolean
}

export interface NetworkNow {
  step: number
  /** In the layout of `parameterLayout`. */
  values: Float32Array
  layers: LayerCounts[]
  /** Units that play no part, by layer, input first. */
  idle: Set<number>[]
  /** Hidden units that the coming step drops for the first point of its batch, by layer, input first; none without dropout. */
  dropped?: Set<number>[]
}

/** With more weights than this single lines cannot be told apart. */
const MOST_LINES = 2000

export function networkFrame({ store, history }: Session): NetworkFrame {
  const state = store.getState()
  const { run } = state
  const sizes = run?.sizes ?? []
  const layout = parameterLayout(sizes)
  const now = nowOf(state, sizes, layout)
  return {
    sizes,
    layout,
    inputNames: namesOfInputs(state),
    outputNames: run?.outputNames ?? [],
    ...(now && { now }),
    limit: roundLimit(largestSpread(history, state)),
    isMatrix: weightCount(layout) > MOST_LINES,
  }
}

function nowOf(
  { parameters, experiment }: LabState,
  sizes: readonly number[],
  layout: readonly LayerLayout[],
): NetworkNow | undefined {
  if (!parameters || layout.length === 0) return undefined
  const { values, step } = parameters
  const { seed, dropout } = experiment
  return {
    step,
    values,
    ...networkCounts(values, layout),
    ...(dropout > 0 && { dropped: droppedUnits(sizes, { seed, step: step + 1, rate: dropout }) }),
  }
}

/** Features have no names of their own. */
export function namesOfInputs({ run, experiment }: Pick<LabState, 'run' | 'experiment'>): readonly string[] {
  if (!run) return []
  if (experiment.model.features.kind === 'identity') return run.inputNames
  return Array.from({ length: run.sizes[0]! }, (_, i) => `feature ${i + 1}`)
}

export function concernsNetwork(now: LabState, before: LabState): boolean {
  return (
    now.parameters !== before.parameters ||
    now.run !== before.run ||
    now.experiment.dropout !== before.experiment.dropout
  )
}
