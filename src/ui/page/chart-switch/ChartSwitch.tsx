// Loss or fit: on a phone, and on a page that is enlarged twice, the one that stands on the first screen with λ.
import { Choice } from '../../kit/controls/Choice'
import { type ShownChart, showChart, useShownChart } from './shown-chart'
import './chart-switch.css'

const options: { value: ShownChart; label: string }[] = [
  { value: 'loss', label: 'Loss' },
  { value: 'fit', label: 'Fit' },
]

export function ChartSwitch() {
  return (
    <div className="chart-switch">
      <Choice<ShownChart>
        label="Chart that is shown"
        look="segments"
        options={options}
        value={useShownChart()}
        onChoose={showChart}
      />
    </div>
  )
}
