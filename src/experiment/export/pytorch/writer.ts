// All that PyTorch has to offer to the table of languages.
import type { CodeWriter } from '../code-writer'
import { excerpt } from './excerpt'
import { script } from './script'

export const pytorch: CodeWriter = {
  script,
  excerpt,
  comment: '#',
  tones: {
    criterion: 'training',
    lambda_: 'penalty',
    penalty: 'penalty',
    penalised: 'penalty',
    kappa: 'penalty',
    kappas: 'penalty',
    soft_threshold: 'penalty',
  },
}
