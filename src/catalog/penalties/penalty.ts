// What a penalty is, in each language the product speaks. One file beside this one per penalty; no engine code here.

import type { InEachLanguage } from '../language'
import type { SolverWords } from './choices'
import type { UnitGlsl, UnitMath } from './unit-step'

export type PenaltyKind = 'none' | 'l2' | 'l1' | 'elastic' | 'group' | 'maxnorm'

/**
 * Ω as a sum over coordinates, split where it has a kink: Ω(w) = smooth(w) + kink·|w|.
 *
 * The split is what a proximal step needs: the smooth part joins the gradient, the kink is a soft threshold.
 */
export interface PenaltyMath {
  /** d smooth / dw; r is the L1 ratio, 0 … 1, used by elastic net alone. */
  smoothGradient(w: number, r: number): number
  /** d² smooth / dw², the same for every w: the smooth part is that times w²/2. */
  curvature(r: number): number
  /** The coefficient of |w| in Ω. */
  kink(r: number): number
  /** Ω of one weight or many, without λ, from what a GPU adds up whatever the penalty: Σw² and Σ|w|. */
  total(squares: number, magnitudes: number, r: number): number
  /** Its part that acts on a unit's incoming weights as one, never on biases. There is nothing beside it. */
  unit?: UnitMath
  /** Only where it has no λ to be moved: the penalty that moving λ selects. */
  standIn?: PenaltyKind
}

/** What a shader needs of it. The rest comes as numbers, from the functions. */
export interface PenaltyGlsl {
  /** GLSL ES 3.00, an expression over `vec4 w` and `float r`. */
  smoothGradient: string
  unit?: UnitGlsl
}

/** What the page says of a penalty. */
export interface PenaltyPage {
  label: string
  /** Ω in Unicode, as the formula shows it, with the number r in it where it counts. */
  omega(r: number): string
  /** One sentence, short enough for one line under the formula. */
  explanation: string
  /** Where the sentence on top leads on to it, once λ has helped: a sentence on what to choose it for. */
  lead?: string
  /** What else can be chosen about it. */
  choices: readonly PenaltyChoice[]
  /** The solvers in its own words, where those for single weights do not fit. */
  solvers?: SolverWords
  /** What other libraries have of it, where no setting of theirs is the same λ: a sentence or two. */
  elsewhere?: string
  /** Where it adds no term but holds every unit inside a ball. */
  limit?: PenaltyLimit
  /** Where it does not pull at single weights: a sentence on what it does to them instead, for the tug-of-war. */
  tug?: string
  /** Where masked units count for it: a sentence on what that means for networks made narrow by masking. */
  masked?: string
}

export interface PenaltyLimit {
  /** Under the number c. */
  label: string
  /** c, the largest ‖w‖ a unit may have; infinite at λ = 0. */
  radius(lambda: number): number
  /** What λ does here, in one sentence. */
  lambdaWords: string
}

export type PenaltyChoice = 'l1Ratio' | 'includeBias' | 'l1Solver'

export type PenaltyCode = InEachLanguage<{
  pytorch: PytorchPenalty
  tensorflowjs: TensorflowPenalty
  keras: KerasPenalty
}> & { sklearn: SklearnPenalty }

/** scikit-learn fits what adds up over weights; of anything else, why not: the end of a sentence. */
export type SklearnPenalty =
  | {
      /** A NumPy expression of Ω over a list of arrays `penalised` and the L1 ratio `r`. */
      omega: string
    }
  | { whyNot: string }

/** Expressions of JavaScript over one parameter `p`, [inputs, outputs] or [outputs], and the L1 ratio `r`. */
export interface TensorflowPenalty {
  /** Its part of Ω; none where there is nothing to add. */
  omega?: string
  /** Of that, the gradient of what is smooth. */
  gradient?: string
  /** A number: the coefficient of |p|. */
  kink?: string
  /** Where Ω has a kink at whole units: the gradient beside it, 0 at it. */
  subgradient?: string
  unit?: TensorflowUnit
}

/** The same in Python over `p`, `r` and `ops`. */
export interface KerasPenalty {
  omega?: string
  gradient?: string
  kink?: string
  subgradient?: string
  /** How a layer of Keras says it, where it does: an argument of `Dense`, in `lambda_` and `r`. */
  own?: string
  /** Lines that define `unit_step(w, d, lr, lambda_)`; d is 1 where the optimizer has no metric. */
  unit?: { step: readonly string[]; metricStep: readonly string[]; least?: string }
}

/** Lines that define `unitStep`; a unit's incoming weights are a column. */
export interface TensorflowUnit {
  /** `unitStep(w)` */
  step: readonly string[]
  /** `unitStep(w, d)`, in the optimizer's metric. */
  metricStep: readonly string[]
  /** What the metric of the weights `p` is to be at least; none where it may be anything. */
  least?: string
}

/** Lines of Python that bind `penalty`, from a list of tensors `penalised` and the L1 ratio `r`. */
export interface PytorchPenalty {
  /** To Ω; no line where there is nothing to add. */
  omega: readonly string[]
  /** To Ω without its kink, where anything is left of it: what autograd sees beside a proximal step. */
  smooth: readonly string[]
  unit?: PytorchUnit
}

/** Lines of Python that define a unit step; a unit's incoming weights are a row of PyTorch's matrices. */
export interface PytorchUnit {
  /** `unit_step(w)`, where the optimizer measures every coordinate alike. */
  step: readonly string[]
  /** `unit_step(w, d)`, in the optimizer's metric `d`. */
  metricStep: readonly string[]
  /** Lines that bind `low`, what the metric of a parameter `p` is to be at least; no line where it may be anything. */
  least: readonly string[]
}
