// Names in PyTorch's code that have the page's own colours.
import type { CodeWriter } from '../code-writer'

export const tones: CodeWriter['tones'] = {
  criterion: 'training',
  lambda_: 'penalty',
  penalty: 'penalty',
  penalised: 'penalty',
  kappa: 'penalty',
  kappas: 'penalty',
  soft_threshold: 'penalty',
}
