// All that TensorFlow.js has to offer to the table of languages.
import type { CodeWriter } from '../code-writer'
import { excerpt } from './excerpt'
import { script } from './script'

export const tensorflowjs: CodeWriter = {
  script,
  excerpt,
  comment: '//',
  tones: {
    dataLoss: 'training',
    lambda: 'penalty',
    kappa: 'penalty',
    softThreshold: 'penalty',
    unitStep: 'penalty',
  },
}
