// The ways to measure: plainly, with the training rows judged with dropout as well, with the units' norms added up, or both.
import { EvaluationPass, type EvaluationPlan } from './evaluation-pass'

export class Evaluation {
  readonly #plan: EvaluationPlan
  /** But for the plain one made when first needed. */
  readonly #passes = new Map<string, EvaluationPass>()

  constructor(plan: EvaluationPlan) {
    this.#plan = plan
    this.passFor(false, false)
  }

  passFor(dropout: boolean, hasUnits: boolean): EvaluationPass {
    const key = `${dropout} ${hasUnits}`
    let pass = this.#passes.get(key)
    if (!pass) {
      pass = new EvaluationPass(this.#plan, dropout, hasUnits)
      this.#passes.set(key, pass)
    }
    return pass
  }

  dispose(): void {
    for (const pass of this.#passes.values()) pass.dispose()
  }
}
