// The two ways to measure: the plain pass, and the one that judges the training rows with dropout as well.
import { EvaluationPass, type EvaluationPlan } from './evaluation-pass'

export class Evaluation {
  readonly #plan: EvaluationPlan
  readonly #plain: EvaluationPass
  /** Made when first needed. */
  #withDropout: EvaluationPass | undefined

  constructor(plan: EvaluationPlan) {
    this.#plan = plan
    this.#plain = new EvaluationPass(plan, false)
  }

  passFor(dropout: boolean): EvaluationPass {
    if (!dropout) return this.#plain
    this.#withDropout ??= new EvaluationPass(this.#plan, true)
    return this.#withDropout
  }

  dispose(): void {
    this.#plain.dispose()
    this.#withDropout?.dispose()
  }
}
