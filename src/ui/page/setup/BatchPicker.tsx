// How many rows a step looks at: all of them, or a power of two below that.
import { formatCount } from '../../../catalog/number-text'
import { withBatchSize } from '../../../experiment/changes/changes-of-network'
import { useChange } from '../../kit/controls/use-restart'
import { useLab } from '../../kit/session-context'
import { batchSizes } from './batch-sizes'
import { Picker } from './Picker'

const ALL = 'all'

export function BatchPicker({ batchSize }: { batchSize: number | undefined }) {
  const change = useChange()
  const rows = useLab((state) => state.run?.training.inputs.length ?? 0)
  // A batch of more rows than there are is all of them.
  const size = batchSize !== undefined && batchSize < rows ? batchSize : undefined
  return (
    <Picker
      label="Batch"
      symbol="B"
      value={size === undefined ? ALL : String(size)}
      hint="Points a step looks at, all or a power of two below n. Fewer make each step cheaper and less sure of its way."
      onPick={(chosen) =>
        change((experiment) => withBatchSize(experiment, chosen === ALL ? undefined : Number(chosen)))
      }
    >
      <option value={ALL}>{`all ${formatCount(rows)}`}</option>
      {batchSizes(rows, size).map((option) => (
        <option key={option} value={option}>
          {formatCount(option)}
        </option>
      ))}
    </Picker>
  )
}
