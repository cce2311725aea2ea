// What the page looks at beside the metrics: predictions for the fit, what became of wrong labels, the parameters themselves.
import type { Verbs } from '../../protocol/commands'
import { countLabels, hasWrongLabels, labelledInputs } from './label-counts'
import { predictRaw } from './predictions'
import type { Seen } from './reports'
import type { Run } from './run'

/** Of the run's first model, all at the same step. */
export async function see(run: Run, { inputs, parameters }: Verbs['watch']['payload']): Promise<Seen> {
  const [read, answers] = await Promise.all([
    parameters ? run.fleet.parameters() : undefined,
    inputs.length > 0 ? answersFor(run, inputs) : undefined,
  ])
  const [own] = read ?? []
  return {
    ...(answers && hasNumbers(answers.prediction) && answers),
    ...(own && hasNumbers(own) && { parameters: own }),
  }
}

/** A network that is diverging may be asked before it is judged: there is nothing to be seen of it then. */
function hasNumbers(values: Float32Array): boolean {
  return values.every(Number.isFinite)
}

async function answersFor(run: Run, inputs: number[][]): Promise<Seen & { prediction: Float32Array }> {
  const { raw } = run.data
  if (!hasWrongLabels(raw)) return { prediction: await predictRaw(run, inputs) }
  // All in one pass: the engines keep what they have laid out for as many rows.
  const outputs = await predictRaw(run, withLabelled(inputs, run))
  const end = inputs.length * run.description.outputNames.length
  return {
    prediction: outputs.slice(0, end),
    labels: countLabels(raw, run.experiment.loss, outputs.subarray(end)),
  }
}

/** The same array for the same inputs: rows are prepared once. */
const joined = new WeakMap<number[][], number[][]>()

function withLabelled(inputs: number[][], run: Run): number[][] {
  let all = joined.get(inputs)
  if (!all) {
    all = [...inputs, ...labelledInputs(run.data.raw)]
    joined.set(inputs, all)
  }
  return all
}
