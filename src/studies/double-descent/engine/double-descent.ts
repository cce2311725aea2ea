// The closed form of a run's model at every number of features. Made once for a run; a new λ then takes a millisecond or two.

import { type PreparedData, prepareData } from '../../../engine/data/prepare'
import { type FeatureRows, featureRows } from '../../../engine/ridge/ridge'
import type { Run } from '../../../engine/run/run'
import type { GiveWay } from '../../../engine/run/slices'
import type { Experiment } from '../../../experiment/experiment'
import type { DescentCurve, DescentFit, DescentWish, DoubleDescent } from '../shared/wire'
import { featureCounts, thresholdOf } from './counts'
import { SolvedWidth } from './solved-width'
import { type Walk, walkThrough } from './walk'

interface Solved {
  wide: PreparedData
  widths: readonly SolvedWidth[]
  walk: Walk
  walkFeatures: FeatureRows
}

/** Of the newest run: with the bias free, and with the bias penalised. */
const solved = new WeakMap<Run, { [includeBias: string]: Promise<Solved> }>()

export async function doubleDescentOf(run: Run, wish: DescentWish, giveWay: GiveWay): Promise<DoubleDescent> {
  const { lambda, includeBias } = wish
  const known = solved.get(run) ?? {}
  solved.set(run, known)
  const solveOnce = () => {
    const solving = solve(run.experiment, includeBias, giveWay)
    // Whoever asks next tries again.
    solving.catch(() => delete known[String(includeBias)])
    return solving
  }
  const solving = known[String(includeBias)] ?? solveOnce()
  known[String(includeBias)] = solving
  const { wide, widths, walk, walkFeatures } = await solving
  const { truth, training } = wide.raw
  const threshold = thresholdOf(training.inputs.length)
  const fitOf = (solution: SolvedWidth): DescentFit => ({
    count: solution.width,
    values: Array.from(solution.predict(lambda, walkFeatures), (y) => wide.fromModel([y])[0]!),
  })
  return {
    run: run.description.run,
    counts: widths.map(({ width }) => width),
    threshold,
    lambda,
    asked: curveAt(widths, lambda),
    unpenalised: curveAt(widths, 0),
    walk: {
      at: walk.at,
      points: walk.points,
      ...(truth && { truth: walk.inputs.map(truth) }),
      fits: [fitOf(nearest(widths, wish.chosen ?? threshold)), fitOf(widths.at(-1)!)],
    },
  }
}

function nearest(widths: readonly SolvedWidth[], count: number): SolvedWidth {
  const distance = ({ width }: SolvedWidth) => Math.abs(width - count)
  return widths.reduce((best, one) => (distance(one) < distance(best) ? one : best))
}

function curveAt(widths: readonly SolvedWidth[], lambda: number): DescentCurve {
  const scores = widths.map((width) => width.scoresAt(lambda))
  return {
    training: scores.map(({ training }) => training),
    validation: scores.map(({ validation }) => validation),
    norms: scores.map(({ norm }) => norm),
  }
}

async function solve(experiment: Experiment, includeBias: boolean, giveWay: GiveWay): Promise<Solved> {
  const { features } = experiment.model
  if (features.kind !== 'random-relu') throw new Error('Only random features come in every number.')
  const points = (await prepareData(experiment)).training.count
  const counts = featureCounts(points, features.count)
  const most = counts.at(-1)!
  // All there will be, drawn once: fewer are the first of them, but for their scale √(2/p).
  const wide = await prepareData({
    ...experiment,
    model: { ...experiment.model, features: { ...features, count: most } },
  })
  const [training, validation] = [rowsOf(wide, 'training'), rowsOf(wide, 'validation')]
  const widths: SolvedWidth[] = []
  for (const width of counts) {
    widths.push(new SolvedWidth(training, validation, { width, scale: Math.sqrt(most / width), includeBias }))
    await giveWay()
  }
  const walk = walkThrough(wide.raw.training)
  return { wide, widths, walk, walkFeatures: featureRows(wide, walk.inputs, []) }
}

function rowsOf(wide: PreparedData, split: 'training' | 'validation'): FeatureRows {
  return featureRows(wide, wide.raw[split].inputs, wide[split].targets)
}
