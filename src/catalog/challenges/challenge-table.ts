// Every challenge by its id, the easier ones first. A new challenge is its file and a line here.
import { blindValley } from './blind-valley'
import type { Challenge } from './challenge'
import { comeToRest } from './come-to-rest'
import { fewWeights } from './few-weights'
import { honestValidation } from './honest-validation'
import { wrongLabels } from './wrong-labels'

export const challenges: Readonly<Record<string, Challenge>> = {
  'wrong-labels': wrongLabels,
  'few-weights': fewWeights,
  'blind-valley': blindValley,
  'come-to-rest': comeToRest,
  'honest-validation': honestValidation,
}
