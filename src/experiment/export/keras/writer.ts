// All that Keras has to offer to the table of languages.
import type { CodeWriter } from '../code-writer'
import { excerpt } from './excerpt'
import { script } from './script'

export const keras: CodeWriter = {
  script,
  excerpt,
  comment: '#',
  tones: {
    criterion: 'training',
    lambda_: 'penalty',
    kappa: 'penalty',
    soft_threshold: 'penalty',
    unit_step: 'penalty',
  },
}
