// What the page looks at beside the metrics: predictions for the fit, and the parameters themselves.
import type { Verbs } from '../protocol/commands'
import { predictRaw } from './predictions'
import type { Seen } from './reports'
import type { Run } from './run'

/** Of the run's first model, both at the same step. */
export async function see(run: Run, { inputs, parameters }: Verbs['watch']['payload']): Promise<Seen> {
  const reading = parameters ? run.fleet.parameters() : undefined
  const prediction = inputs.length > 0 ? await predictRaw(run, inputs) : undefined
  const [own] = (await reading) ?? []
  return { ...(prediction && { prediction }), ...(own && { parameters: own }) }
}
