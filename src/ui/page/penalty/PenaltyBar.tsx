// The line under the fit: which penalty, what it needs, and dropout. Every place is reserved: nothing moves with the kind.

import { DropoutSlider } from './DropoutSlider'
import { PenaltyOptions } from './PenaltyOptions'
import { PenaltyPicker } from './PenaltyPicker'
import { RatioSlider } from './RatioSlider'
import './penalty-line.css'

export function PenaltyBar() {
  return (
    <div className="penalty-line" data-part="penalty">
      <PenaltyPicker />
      <PenaltyOptions />
      <div className="ratio-place">
        <RatioSlider />
      </div>
      <div className="dropout-place">
        <DropoutSlider />
      </div>
    </div>
  )
}
