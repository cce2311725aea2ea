// What λ is, in one line beside it.
import { Explained } from '../../kit/terms/Explained'

export function LambdaWord() {
  return (
    <p className="lambda-word">
      <span>
        <Explained term="lambda">λ</Explained>, the{' '}
      </span>
      <span>strength of </span>
      <Explained term="regularization">regularization</Explained>
    </p>
  )
}
