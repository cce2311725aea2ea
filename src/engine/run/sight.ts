// What the page looks at beside the metrics: predictions for the fit, what comes out for the rows themselves, what became of
// wrong labels, the parameters.
import type { Verbs } from '../../protocol/commands'
import type { RawData } from '../data/draw'
import { countLabels, hasWrongLabels } from './label-counts'
import { predictRaw } from './predictions'
import type { Seen } from './reports'
import type { Run } from './run'

type Watched = Verbs['watch']['payload']

/** Of the run's first model, all at the same step. */
export async function see(run: Run, watched: Watched): Promise<Seen> {
  const { inputs, parameters, outputs } = watched
  const [read, answers] = await Promise.all([
    parameters ? run.fleet.parameters() : undefined,
    inputs.length > 0 || outputs ? answersFor(run, watched) : undefined,
  ])
  const [own] = read ?? []
  return {
    ...answers,
    ...(own && hasNumbers(own) && { parameters: own }),
  }
}

/** A network that is diverging may be asked before it is judged: there is nothing to be seen of it then. */
function hasNumbers(values: Float32Array): boolean {
  return values.every(Number.isFinite)
}

async function answersFor(run: Run, { inputs, outputs: isWanted = false }: Watched): Promise<Seen> {
  const { raw } = run.data
  const judgesLabels = hasWrongLabels(raw)
  // All in one pass: the engines keep what they have laid out for as many rows.
  const all = await predictRaw(run, judgesLabels || isWanted ? withRows(inputs, raw) : inputs)
  if (!hasNumbers(all)) return {}
  const end = inputs.length * run.description.outputNames.length
  return {
    ...(inputs.length > 0 && { prediction: all.slice(0, end) }),
    ...(judgesLabels && { labels: countLabels(raw, run.experiment.loss, all.subarray(end)) }),
    ...(isWanted && { outputs: all.slice(end) }),
  }
}

/** The same array for the same inputs: rows are prepared once. */
const joined = new WeakMap<number[][], number[][]>()

/** What is watched, then the training rows, then the validation rows. */
function withRows(inputs: number[][], { training, validation }: RawData): number[][] {
  let all = joined.get(inputs)
  if (!all) {
    all = [...inputs, ...training.inputs, ...validation.inputs]
    joined.set(inputs, all)
  }
  return all
}
