// The names in PyTorch's lines that stand for what the page has a colour for.
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
