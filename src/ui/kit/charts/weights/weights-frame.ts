// What the weights chart draws at one moment: each layer's norm over steps.
import { extent } from '../../../../experiment/extent'
import type { History } from '../../../../session/history'
import { shownGhost } from '../../../../session/run/shown-ghost'
import type { Session } from '../../../../session/session'
import type { LabState, Mark } from '../../../../session/state'
import { axisAround, axisFromZero, type Series, type ValueAxis } from '../axes/value-axis'
import type { LineEnd } from '../line-end'
import { GHOST_POINT_LIMIT, type GhostLines, ghostEnd } from '../steps/ghost-lines'
import { type StepAxis, type StepRange, stepAxis } from '../steps/step-axis'
import { pointsWithin, thinnedPoints } from '../steps/visible-rows'

export interface WeightsPoint {
  step: number
  /** Of each layer. */
  norms: number[]
  /** Of all weights together. */
  total: number
}

export interface WeightsFrame {
  points: WeightsPoint[]
  layers: number
  /** The run before knows no layers that could be compared: then the total is drawn as well. */
  ghost?: GhostLines
  steps: StepAxis
  values: ValueAxis
  ends: LineEnd[]
  curves: Series[]
  marks: readonly Mark[]
  /** The step at which early stopping ends training. */
  stop?: number
}

export function weightsFrame({ store, history }: Session, zoom?: StepRange): WeightsFrame {
  const state = store.getState()
  const points = weightsPoints(history, zoom)
  const ghost = ghostNorms(state, zoom)
  const shown = pointsWithin(points, zoom)
  const stop = state.earlyStopping?.verdict?.stop
  const nameOfGhost = ghost && ghostEnd(ghost, zoom)
  return {
    points,
    layers: history.layers,
    ...(ghost && { ghost }),
    steps: stepAxis(state, zoom),
    values: normAxis([...normSeries(shown, ghost !== undefined), ...(ghost?.lines ?? [])], zoom),
    ends: [
      ...lineEnds(shown.at(-1), shown.at(-1) === points.at(-1), ghost !== undefined),
      ...(nameOfGhost ? [nameOfGhost] : []),
    ],
    curves: [...normSeries(points, ghost !== undefined), ...(ghost?.lines ?? [])],
    marks: state.marks,
    ...(stop !== undefined && { stop }),
  }
}

export function weightsPointAt(history: History, i: number): WeightsPoint {
  return {
    step: history.at(i, 'step'),
    norms: Array.from({ length: history.layers }, (_, layer) => history.layerNormAt(i, layer)),
    total: history.at(i, 'weightNorm'),
  }
}

function weightsPoints(history: History, zoom: StepRange | undefined): WeightsPoint[] {
  return thinnedPoints({
    history,
    zoom,
    pointAt: (i) => weightsPointAt(history, i),
    readValues: (i, values) => {
      for (let layer = 0; layer < history.layers; layer++) values[layer] = history.layerNormAt(i, layer)
    },
  })
}

function ghostNorms(state: LabState, zoom: StepRange | undefined): GhostLines | undefined {
  const ghost = shownGhost(state)
  if (!ghost) return undefined
  const points = thinnedPoints({
    history: ghost.history,
    zoom,
    pointAt: (i) => weightsPointAt(ghost.history, i),
    readValues: (i, values) => {
      values[0] = ghost.history.at(i, 'weightNorm')
    },
    limit: GHOST_POINT_LIMIT,
  })
  const steps = points.map(({ step }) => step)
  return { label: ghost.label, lines: [{ steps, values: points.map(({ total }) => total), isMain: true }] }
}

function normSeries(points: readonly WeightsPoint[], withTotal: boolean): Series[] {
  const steps = points.map(({ step }) => step)
  const layers = (points[0]?.norms ?? []).map((_, layer) => points.map(({ norms }) => norms[layer]!))
  return [...layers, ...(withTotal ? [points.map(({ total }) => total)] : [])].map((values) => ({
    steps,
    values,
  }))
}

function normAxis(series: readonly Series[], zoom: StepRange | undefined): ValueAxis {
  if (zoom) return axisAround(series, 4)
  const values = series.flatMap((line) => line.values).filter(Number.isFinite)
  return axisFromZero(Math.max(0, extent(values)[1]), 4)
}

function lineEnds(shown: WeightsPoint | undefined, isEnd: boolean, withTotal: boolean): LineEnd[] {
  if (!shown) return []
  const { step, norms, total } = shown
  const dot = isEnd ? 'filled' : undefined
  const layers = norms.map((value, layer): LineEnd => {
    return { tone: 'penalty', label: layerName(layer, norms.length), step, value, dot }
  })
  // Of a single layer the total is the norm.
  if (!withTotal || norms.length === 1) return layers
  return [...layers, { tone: 'total', label: 'all', step, value: total, dot }]
}

export function layerName(layer: number, layers: number): string {
  if (layers === 1) return 'weights'
  return layer === layers - 1 ? 'output' : `layer ${layer + 1}`
}
