// λ, the largest control: its sign, the slider and the number beside it.
import { LambdaField } from './LambdaField'
import { LambdaSlider } from './LambdaSlider'

export function LambdaControl() {
  return (
    <div className="lambda">
      <label className="lambda-sign" htmlFor="lambda">
        λ
      </label>
      <LambdaSlider />
      <LambdaField />
    </div>
  )
}
