// What the network learns from.
import { datasetPage } from '../../catalog/datasets/page-table'
import { formatCount, formatPercent } from '../format'
import { useLab } from '../session-context'
import { Fact } from './Fact'

export function DataFacts() {
  const data = useLab((state) => state.experiment.data)
  const run = useLab((state) => state.run)
  const page = data.kind === 'custom' ? undefined : datasetPage[data.kind]
  return (
    <section aria-label="Data">
      <h2>Data</h2>
      <Fact label="Set" text={page?.label ?? 'Your own'} />
      <Fact label="Training points" text={formatCount(run?.training.inputs.length ?? 0)} />
      <Fact label="Validation points" text={formatCount(run?.validation.inputs.length ?? 0)} />
      {'noise' in data && data.noise !== undefined && <Fact label="Noise" text={String(data.noise)} />}
      {'flips' in data && data.flips !== undefined && (
        <Fact label="Flipped labels" text={formatPercent(data.flips)} />
      )}
      {page && <p className="words">{page.description}</p>}
      {page?.source && <p className="words">{page.source}</p>}
    </section>
  )
}
