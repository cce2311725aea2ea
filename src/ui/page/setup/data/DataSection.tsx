// What the network learns from.
import { datasetPage } from '../../../../catalog/datasets/page-table'
import { formatCount } from '../../../../catalog/number-text'
import type { CatalogData } from '../../../../experiment/experiment'
import { EveryCountButton } from '../../../../studies/every-count/ui/EveryCountButton'
import { useLab } from '../../../kit/session-context'
import { openOwnData } from '../../own-data/open-own-data'
import { Fact } from '../Fact'
import '../../../kit/controls/small-button.css'
import { DatasetPicker } from './DatasetPicker'
import { OptionSliders } from './OptionSliders'
import { OwnDataFacts } from './OwnDataFacts'
import { SourceWords } from './SourceWords'
import { TextOptions } from './TextOptions'

export function DataSection() {
  const data = useLab((state) => state.experiment.data)
  return (
    <section aria-label="Data">
      <h2>Data</h2>
      {data.kind === 'custom' ? <OwnDataFacts data={data} /> : <CatalogControls data={data} />}
      <button type="button" className="small" onClick={() => openOwnData()}>
        Your own data
      </button>
    </section>
  )
}

function CatalogControls({ data }: { data: CatalogData }) {
  const rows = useLab((state) => state.run?.training.inputs.length)
  const { description, source } = datasetPage[data.kind]
  return (
    <>
      <DatasetPicker kind={data.kind} />
      {/* Some sets are all there is of them. */}
      {data.samples === undefined && <Fact label="Training points" text={formatCount(rows ?? 0)} />}
      <TextOptions data={data} />
      <OptionSliders data={data} />
      {data.samples !== undefined && <EveryCountButton />}
      <p className="words">{description}</p>
      {source && <SourceWords source={source} />}
    </>
  )
}
