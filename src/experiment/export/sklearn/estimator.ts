// What an estimator of scikit-learn is to a program, and what of an experiment decides which it is.
import { penaltyMath } from '../../../catalog/penalties/math-table'
import type { Experiment } from '../../experiment'
import { penalisesBiases } from '../../penalises-biases'
import { hasBiases, isDeep } from '../../shape'

export interface Estimator {
  /** `Ridge` */
  name: string
  /** `sklearn.linear_model` */
  module: string
  /** Its objective in its manual's terms, and how ours becomes it: comment lines. */
  rule: readonly string[]
  /** Lines before it is made. */
  before?: readonly string[]
  /** Python, in `lambda_`, `r`, `lr` and `n`, the training rows. */
  arguments: readonly string[]
}

/** What the parts of a penalty add up to. */
export type Form = 'nothing' | 'squares' | 'magnitudes' | 'both'

/** What a linear estimator is to fit. */
export interface Fitted {
  form: Form
  outputs: number
  /** Whether an intercept is fitted beside the weights: a bias that is free. */
  hasIntercept: boolean
}

export function formOf({ penalty: { kind, lambda, l1Ratio } }: Experiment): Form {
  const { total } = penaltyMath[kind]
  const [magnitudes, squares] = [lambda * total(0, 1, l1Ratio), lambda * total(1, 0, l1Ratio)]
  if (magnitudes === 0) return squares === 0 ? 'nothing' : 'squares'
  return squares === 0 ? 'magnitudes' : 'both'
}

/** A bias that is penalised is the weight of an input that is always 1: scikit-learn's intercepts are free. */
export function hasOnes(experiment: Experiment): boolean {
  return (
    !isDeep(experiment) &&
    hasBiases(experiment) &&
    penalisesBiases(experiment.penalty) &&
    formOf(experiment) !== 'nothing'
  )
}
