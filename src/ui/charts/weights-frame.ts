// What the weights chart draws at one moment: each layer's norm over steps.
import type { Session } from '../../session/session'
import type { Mark } from '../../session/state'
import type { LineEnd } from './line-end'
import { type StepAxis, stepAxis } from './step-axis'
import { thin } from './thin'
import { axisFromZero, type ValueAxis } from './value-axis'

export interface WeightsPoint {
  step: number
  norms: number[]
}

export interface WeightsFrame {
  points: WeightsPoint[]
  layers: number
  steps: StepAxis
  values: ValueAxis
  ends: LineEnd[]
  marks: readonly Mark[]
}

const POINT_LIMIT = 400

export function weightsFrame({ store, history }: Session): WeightsFrame {
  const state = store.getState()
  const { layers } = history
  const series = Array.from({ length: layers }, (_, layer) =>
    Array.from({ length: history.count }, (_, i) => history.layerNormAt(i, layer)),
  )
  const steps = Array.from({ length: history.count }, (_, i) => history.at(i, 'step'))
  const points = thin(steps, series, POINT_LIMIT).map((i) => ({
    step: steps[i]!,
    norms: series.map((norms) => norms[i]!),
  }))
  const norms = points.flatMap((point) => point.norms).filter(Number.isFinite)
  return {
    points,
    layers,
    steps: stepAxis(state),
    values: axisFromZero(Math.max(0, ...norms), 4),
    ends: lineEnds(points.at(-1)),
    marks: state.marks,
  }
}

function lineEnds(last: WeightsPoint | undefined): LineEnd[] {
  if (!last) return []
  return last.norms.map((value, layer) => ({
    tone: 'penalty',
    label: layerName(layer, last.norms.length),
    step: last.step,
    value,
    isHollow: false,
  }))
}

function layerName(layer: number, layers: number): string {
  if (layers === 1) return 'weights'
  return layer === layers - 1 ? 'output' : `layer ${layer + 1}`
}
