// What may change while a run goes on, before and after a change.
import type { Experiment } from '../../experiment/experiment'

export type TunableValues = Pick<Experiment, 'penalty' | 'dropout'> & {
  learningRate: number
  weightDecay: number
}

export interface Change {
  from: TunableValues
  to: TunableValues
}

export function tunableValues({ penalty, optimizer, dropout }: Experiment): TunableValues {
  return { penalty, dropout, learningRate: optimizer.learningRate, weightDecay: optimizer.weightDecay }
}
