// Which data set: made up, where the truth is known, or real.
import { datasetPage } from '../../../../catalog/datasets/page-table'
import type { DatasetId } from '../../../../catalog/datasets/shape-table'
import { withDataset } from '../../../../experiment/changes/changes-of-data'
import { useChange } from '../../../kit/controls/use-restart'
import { Picker } from '../Picker'

const sets = Object.entries(datasetPage).map(([kind, page]) => ({ kind, ...page }))

const groups = [
  { label: 'Synthetic', sets: sets.filter(({ source }) => !source) },
  { label: 'Real', sets: sets.filter(({ source }) => source) },
]

export function DatasetPicker({ kind }: { kind: DatasetId }) {
  const change = useChange()
  return (
    <Picker
      label="Set"
      value={kind}
      hint="What there is to learn. Another set keeps the network, the optimizer and the penalty."
      onPick={(chosen) => change((experiment) => withDataset(experiment, chosen as DatasetId))}
    >
      {groups.map((group) => (
        <optgroup key={group.label} label={group.label}>
          {group.sets.map(({ kind: value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </optgroup>
      ))}
    </Picker>
  )
}
