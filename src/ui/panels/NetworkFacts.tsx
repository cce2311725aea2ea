// What the network is.
import type { Features } from '../../catalog/features/feature-map'
import { parameterCount, parameterLayout } from '../../experiment/layout'
import { layerSizes } from '../../experiment/shape'
import { formatCount } from '../format'
import { useLab } from '../session-context'
import { Fact } from './Fact'

export function NetworkFacts() {
  const experiment = useLab((state) => state.experiment)
  const { hidden, activation, features } = experiment.model
  return (
    <section aria-label="Network">
      <h2>Network</h2>
      {features.kind !== 'identity' && <Fact label="Features" text={describeFeatures(features)} />}
      <Fact label="Hidden layers" text={hidden.length === 0 ? 'none, linear' : hidden.join(' · ')} />
      {hidden.length > 0 && <Fact label="Activation" text={activation} />}
      <Fact label="Parameters" text={formatCount(parameterCount(parameterLayout(layerSizes(experiment))))} />
    </section>
  )
}

function describeFeatures(features: Features): string {
  switch (features.kind) {
    case 'identity':
      return 'none'
    case 'legendre':
      return `degree ${features.degree}`
    case 'fourier':
      return `${features.frequencies} waves`
    case 'rbf':
      return `${features.count} bumps`
    default:
      return features satisfies never
  }
}
