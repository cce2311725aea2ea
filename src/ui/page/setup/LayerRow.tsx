// One hidden layer: its units, and the button that removes it.
import { formatCount } from '../../../catalog/number-text'
import { withUnits } from '../../../experiment/changes/changes-of-network'
import { listScale } from '../../kit/controls/scale'
import { Control } from './Control'
import { RestartSlider } from './RestartSlider'

const widths = listScale([1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32, 48, 64, 96, 128, 192, 256])
const subscripts = '₁₂₃₄₅₆₇₈₉'

interface LayerRowProps {
  index: number
  units: number
  onRemove(): void
}

export function LayerRow({ index, units, onRemove }: LayerRowProps) {
  return (
    <Control hint="1 to 256 units. More units can bend the fit more often; each has a weight from every unit before it.">
      {(describedBy) => (
        <div className="layer">
          <RestartSlider
            label={`Layer ${index + 1}`}
            symbol={`h${subscripts[index] ?? ''}`}
            value={units}
            scale={widths}
            text={formatCount(units)}
            describedBy={describedBy}
            change={(experiment, value) => withUnits(experiment, index, value)}
          />
          <button
            type="button"
            className="remove"
            aria-label={`Remove layer ${index + 1}`}
            onClick={onRemove}
          >
            ×
          </button>
        </div>
      )}
    </Control>
  )
}
