// The closed form of a run's model at every number of features. Made once for a run; a new λ then takes a millisecond or two.

import { drawData, type RawData } from '../../../engine/data/draw'
import { type PreparedData, prepareRows } from '../../../engine/data/prepare'
import { featureRows } from '../../../engine/ridge/ridge'
import type { Run } from '../../../engine/run/run'
import type { GiveWay } from '../../../engine/run/slices'
import type { Experiment } from '../../../experiment/experiment'
import { layerSizes } from '../../../experiment/shape'
import type { DescentCurve, DescentFit, DescentWish, DoubleDescent } from '../shared/wire'
import { featureCounts, thresholdOf } from './counts'
import { featureBounds, ofCount } from './of-count'
import { SolvedWidth } from './solved-width'
import { type Walk, walkThrough } from './walk'

/** At one number of features. */
interface SolvedCount {
  solution: SolvedWidth
  data: PreparedData
}

interface Solved {
  raw: RawData
  solved: readonly SolvedCount[]
  threshold: number
  walk: Walk
}

/** Of the newest run: with the bias free, and with the bias penalised. */
const solvedRuns = new WeakMap<Run, { [includeBias: string]: Promise<Solved> }>()

export async function doubleDescentOf(run: Run, wish: DescentWish, giveWay: GiveWay): Promise<DoubleDescent> {
  const { lambda, includeBias } = wish
  const known = solvedRuns.get(run) ?? {}
  solvedRuns.set(run, known)
  const solveOnce = () => {
    const solving = solve(run.experiment, includeBias, giveWay)
    // Whoever asks next tries again.
    solving.catch(() => delete known[String(includeBias)])
    return solving
  }
  const solving = known[String(includeBias)] ?? solveOnce()
  known[String(includeBias)] = solving
  const { raw, solved, threshold, walk } = await solving
  const fitOf = ({ solution, data }: SolvedCount): DescentFit => ({
    count: solution.width,
    values: Array.from(
      solution.predict(lambda, featureRows(data, walk.inputs, [])),
      (y) => data.fromModel([y])[0]!,
    ),
  })
  return {
    run: run.description.run,
    counts: solved.map(({ solution }) => solution.width),
    points: raw.training.inputs.length,
    threshold,
    lambda,
    asked: curveAt(solved, lambda),
    unpenalised: curveAt(solved, 0),
    walk: {
      at: walk.at,
      points: walk.points,
      ...(raw.truth && { truth: walk.inputs.map(raw.truth) }),
      fits: [fitOf(nearest(solved, wish.chosen ?? threshold)), fitOf(solved.at(-1)!)],
    },
  }
}

function nearest(solved: readonly SolvedCount[], count: number): SolvedCount {
  const distance = ({ solution }: SolvedCount) => Math.abs(solution.width - count)
  return solved.reduce((best, one) => (distance(one) < distance(best) ? one : best))
}

function curveAt(solved: readonly SolvedCount[], lambda: number): DescentCurve {
  const scores = solved.map(({ solution }) => solution.scoresAt(lambda))
  return {
    training: scores.map(({ training }) => training),
    validation: scores.map(({ validation }) => validation),
    norms: scores.map(({ norm }) => norm),
  }
}

async function solve(experiment: Experiment, includeBias: boolean, giveWay: GiveWay): Promise<Solved> {
  const { features } = experiment.model
  if (features.kind === 'identity') throw new Error('Plain inputs come in one number alone.')
  const raw = await drawData(experiment.data, experiment.seed)
  const points = raw.training.inputs.length
  const bounds = featureBounds[features.kind]
  const solved: SolvedCount[] = []
  for (const count of featureCounts(points, layerSizes(experiment)[0]!, bounds)) {
    const model = { ...experiment.model, features: ofCount(features, count) }
    const data = prepareRows({ ...experiment, model }, raw)
    solved.push(solvedAt(data, count, includeBias))
    await giveWay()
  }
  return { raw, solved, threshold: thresholdOf(points, bounds.atOnce), walk: walkThrough(raw.training) }
}

function solvedAt(data: PreparedData, count: number, includeBias: boolean): SolvedCount {
  const rowsOf = (split: 'training' | 'validation') =>
    featureRows(data, data.raw[split].inputs, data[split].targets)
  const settings = { width: count, scale: 1, includeBias }
  return { solution: new SolvedWidth(rowsOf('training'), rowsOf('validation'), settings), data }
}
