// All that scikit-learn has to offer to the table of languages.
import type { CodeWriter } from '../code-writer'
import { excerpt } from './excerpt'
import { script } from './script'
import { whyNot } from './why-not'

export const sklearn: CodeWriter = {
  whyNot,
  script,
  excerpt,
  comment: '#',
  tones: { data_loss: 'training', lambda_: 'penalty', penalty: 'penalty', penalised: 'penalty' },
}
