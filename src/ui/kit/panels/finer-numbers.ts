// Whether the finer numbers are shown: from when λ first matters, by hand or by preset.
import { useLab } from '../session-context'

export function useFinerNumbers(): boolean {
  return useLab(
    ({ touched, experiment: { penalty } }) => touched || (penalty.kind !== 'none' && penalty.lambda > 0),
  )
}
