// What can be tuned, by the names that an address has for it.
import type { TunableSettings } from '../../experiment'

export const thenKeys: Readonly<Record<string, (settings: TunableSettings) => unknown>> = {
  'penalty.kind': ({ penalty }) => penalty.kind,
  'penalty.lambda': ({ penalty }) => penalty.lambda,
  'penalty.l1Ratio': ({ penalty }) => penalty.l1Ratio,
  'penalty.includeBias': ({ penalty }) => penalty.includeBias,
  'penalty.l1Solver': ({ penalty }) => penalty.l1Solver,
  learningRate: ({ optimizer }) => optimizer.learningRate,
  weightDecay: ({ optimizer }) => optimizer.weightDecay,
  dropout: ({ dropout }) => dropout,
}
