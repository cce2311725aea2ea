// How many features the fit below has: a slider over the numbers that were computed.
import { counted, formatCount } from '../../../catalog/number-text'
import '../../../ui/kit/controls/row.css'
import '../../../ui/kit/controls/slider.css'

interface FeatureCountSliderProps {
  counts: readonly number[]
  chosen: number
  onChoose(count: number): void
}

export function FeatureCountSlider({ counts, chosen, onChoose }: FeatureCountSliderProps) {
  return (
    <label className="tune">
      <span className="row">
        <span>Features</span>
        <b>{formatCount(chosen)}</b>
      </span>
      <input
        type="range"
        min={0}
        max={counts.length - 1}
        step={1}
        value={counts.indexOf(chosen)}
        aria-label="Features of the fit"
        aria-valuetext={counted(chosen, 'feature')}
        onChange={(event) => onChoose(counts[event.currentTarget.valueAsNumber]!)}
      />
    </label>
  )
}
