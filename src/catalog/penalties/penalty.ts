// What a penalty is, in each language the product speaks. One file beside this one per penalty; no engine code here.

export type PenaltyKind = 'none' | 'l2' | 'l1' | 'elastic'

/**
 * Ω as a sum over coordinates, split where it has a kink: Ω(w) = smooth(w) + kink·|w|.
 *
 * The split is what a proximal step needs: the smooth part joins the gradient, the kink is a soft threshold.
 */
export interface PenaltyMath {
  /** Ω of one weight, without λ; r is the L1 ratio, 0 … 1, used by elastic net alone. */
  value(w: number, r: number): number
  /** d smooth / dw. */
  smoothGradient(w: number, r: number): number
  /** The coefficient of |w| in Ω. */
  kink(r: number): number
  /** Ω of many weights from what a GPU adds up whatever the penalty: Σw² and Σ|w|. */
  total(squares: number, magnitudes: number, r: number): number
}

/** The same three as GLSL ES 3.00 expressions over `vec4 w` and `float r`. */
export interface PenaltyGlsl {
  value: string
  smoothGradient: string
  kink: string
}

/** What the page says of a penalty. */
export interface PenaltyPage {
  label: string
  /** Ω in Unicode, as the formula shows it, with the number r in it where it counts. */
  omega(r: number): string
  tex: string
  /** One sentence, short enough for one line under the formula. */
  explanation: string
  /** What else can be chosen about it. */
  choices: readonly PenaltyChoice[]
}

export type PenaltyChoice = 'l1Ratio' | 'includeBias' | 'l1Solver'

/** Lines of Python that bind `penalty`, from a list of tensors `penalised` and the L1 ratio `r`. */
export interface PenaltyCode {
  /** To Ω; no line where there is nothing to add. */
  pytorch: readonly string[]
  /** To Ω without its kink, where anything is left of it: what autograd sees beside a proximal step. */
  pytorchSmooth: readonly string[]
}
