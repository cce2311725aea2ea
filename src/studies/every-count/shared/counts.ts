// Which numbers of training points are tried, and where it would be too much.
import type { DatasetShape } from '../../../catalog/datasets/dataset'
import { datasetShape } from '../../../catalog/datasets/shape-table'
import type { CatalogData, Experiment } from '../../../experiment/experiment'
import { parameterLayout, weightCount } from '../../../experiment/layout'
import { layerSizes, rowCount } from '../../../experiment/shape'

/** Multiplications of all networks over the rows of a step: what is always cheap, and what is too much. */
const WORK = { gpu: { cheap: 1e8, most: 1e9 }, processor: { cheap: 4e6, most: 3e7 } }
/** All together cost at most as much as so many steps of the visitor's own. */
const LONE_STEPS = 12
/** With the penalty and without. */
const EACH = 2

/**
 * 5, 10, 20, 50, 100 … as far as the data set gives them and the device bears them, and the visitor's own.
 *
 * @returns none where the number of points cannot be moved
 */
export function countsFor(experiment: Experiment, device: { software: boolean }): number[] {
  const own = movableCount(experiment)
  if (own === undefined) return []
  const { min, max } = countRange(experiment.data as CatalogData)
  const counts = [...new Set([...grid(min, max), own])].sort((a, b) => a - b)
  const budget = Math.max(LONE_STEPS * workOf(experiment, [own]), cheapWork(device))
  while (counts.at(-1)! > own && EACH * workOf(experiment, counts) > budget) counts.pop()
  return counts
}

/** Of training points, where the visitor can choose it. */
export function movableCount({ data }: Experiment): number | undefined {
  return data.kind === 'custom' ? undefined : data.samples
}

/** Whether so many points are too much work even for the visitor's own two networks. */
export function isTooMuch(
  experiment: Experiment,
  counts: readonly number[],
  { software }: { software: boolean },
) {
  return EACH * workOf(experiment, counts) > WORK[software ? 'processor' : 'gpu'].most
}

/** Whether the networks of every number of points of the one are those of the other. */
export function differInCountAlone(before: Experiment, now: Experiment): boolean {
  const rest = (experiment: Experiment) => JSON.stringify(withCount(experiment, 0))
  return movableCount(before) !== movableCount(now) && rest(before) === rest(now)
}

/** The experiment with so many training points: more of them extend those there were. */
export function withCount(experiment: Experiment, samples: number): Experiment {
  const { data } = experiment
  return data.kind === 'custom' ? experiment : { ...experiment, data: { ...data, samples } }
}

/** What the data set allows and, of a table, what validation leaves. */
function countRange(data: CatalogData): { min: number; max: number } {
  const { options }: DatasetShape = datasetShape[data.kind]
  const { min = 1, max = 0 } = options.samples ?? {}
  return { min, max: Math.min(max, rowCount(data) - (data.validation ?? 0)) }
}

function grid(min: number, max: number): number[] {
  const counts: number[] = []
  for (let decade = 1; decade <= max; decade *= 10) {
    for (const times of [1, 2, 5])
      if (times * decade >= min && times * decade <= max) counts.push(times * decade)
  }
  return counts
}

function workOf(experiment: Experiment, counts: readonly number[]): number {
  const { batchSize } = experiment.optimizer
  const rows = counts.reduce((sum, count) => sum + Math.min(count, batchSize ?? count), 0)
  return rows * weightCount(parameterLayout(layerSizes(experiment)))
}

function cheapWork({ software }: { software: boolean }): number {
  return WORK[software ? 'processor' : 'gpu'].cheap
}
