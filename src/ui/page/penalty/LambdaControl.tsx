// λ, the largest control: its sign, the slider, the number beside it, the way back, and what it is.
import { BackButton } from './BackButton'
import { LambdaField } from './LambdaField'
import { LambdaGuest } from './LambdaGuest'
import { LambdaSlider } from './LambdaSlider'
import { LambdaWord } from './LambdaWord'
import './lambda.css'

export function LambdaControl() {
  return (
    <div className="lambda" data-part="lambda">
      <label className="lambda-sign" htmlFor="lambda">
        λ
      </label>
      <LambdaSlider />
      <LambdaField />
      <BackButton />
      <LambdaWord />
      <LambdaGuest />
    </div>
  )
}
