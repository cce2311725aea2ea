// Whether units have biases.
import { withBiases } from '../../../experiment/changes/changes-of-network'
import { hasBiases } from '../../../experiment/shape'
import { useChange } from '../../kit/controls/use-restart'
import { useLab } from '../../kit/session-context'
import { Control } from './Control'

export function BiasSwitch() {
  const change = useChange()
  const isOn = useLab(({ experiment }) => hasBiases(experiment))
  return (
    <Control hint="A number that each unit adds to its sum, whatever comes in. Without biases a line has to go through 0.">
      {(describedBy) => (
        <label className="check">
          <input
            type="checkbox"
            checked={isOn}
            aria-describedby={describedBy}
            onChange={() => change((experiment) => withBiases(experiment, !isOn))}
          />
          Biases
        </label>
      )}
    </Control>
  )
}
