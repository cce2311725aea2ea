// Whether the finer numbers are shown: from when λ first matters, by hand or by preset.
import { isPenalised } from '../../../experiment/penalty-of-lambda'
import { useLab } from '../session-context'

export function useFinerNumbers(): boolean {
  return useLab(({ touched, experiment }) => touched || isPenalised(experiment))
}
