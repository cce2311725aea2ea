// Whether the biases are penalised too.
import { includeBiasPage } from '../../../catalog/penalties/choices'
import { useTuneOnce } from '../../kit/controls/tune-once'
import { useLab } from '../../kit/session-context'
import { Described } from './Described'

export function BiasChoice() {
  const tuneOnce = useTuneOnce()
  const isIncluded = useLab((state) => state.experiment.penalty.includeBias)
  return (
    <Described
      type="checkbox"
      isChecked={isIncluded}
      page={includeBiasPage}
      onChange={() => tuneOnce(({ penalty }) => ({ penalty: { includeBias: !penalty.includeBias } }))}
    />
  )
}
