// The options of a data set, each with the range that the set gives it.
import type { DatasetShape, OptionName } from '../../../../catalog/datasets/dataset'
import { optionPage } from '../../../../catalog/datasets/option-page'
import { datasetShape } from '../../../../catalog/datasets/shape-table'
import { withOption } from '../../../../experiment/changes/changes-of-data'
import type { CatalogData } from '../../../../experiment/experiment'
import { Control } from '../Control'
import { RestartSlider } from '../RestartSlider'
import { CleanValidation } from './CleanValidation'
import { describeOption, formatShareOfTable, scaleOfOption } from './option-scale'

const names = Object.keys(optionPage) as OptionName[]

export function OptionSliders({ data }: { data: CatalogData }) {
  return names.map((name) => <OptionSlider key={name} name={name} data={data} />)
}

function OptionSlider({ name, data }: { name: OptionName; data: CatalogData }) {
  const { options, rows }: DatasetShape = datasetShape[data.kind]
  const range = options[name]
  const value = data[name]
  if (!range || value === undefined) return null
  // No more inputs can matter than there are.
  const max = name === 'relevant' ? Math.min(range.max, data.inputs ?? range.max) : range.max
  const { label, symbol } = optionPage[name]
  return (
    <>
      <Control hint={describeOption(name, range.min, max)}>
        {(describedBy) => (
          <RestartSlider
            label={label}
            symbol={symbol}
            value={value}
            scale={scaleOfOption(name, { ...range, max })}
            text={formatShareOfTable(name, value, rows?.(data))}
            describedBy={describedBy}
            change={(experiment, chosen) => withOption(experiment, name, chosen)}
          />
        )}
      </Control>
      {name === 'flips' && value > 0 && <CleanValidation data={data} />}
    </>
  )
}
