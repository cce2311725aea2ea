// Each row as the network answers it: whether that is right, how sure it is, by how much, and what it costs.
import type { LossKind } from '../../catalog/losses/loss'
import { lossMath } from '../../catalog/losses/math-table'
import { softmax } from '../../catalog/losses/probabilities'

/** The losses whose outputs are logits: only they make probabilities. */
export type LogitLoss = Exclude<LossKind, 'mse'>

export interface JudgedRow {
  /** As accuracy is counted: a logit above 0, or the first of the largest. */
  isRight: boolean
  /** The probability of the answer: 1/classes to 1. */
  confidence: number
  /** In logits; below 0 the answer is wrong, at 0 two are as likely. */
  margin: number
  /** Of this row alone; their mean is the split's data loss. */
  loss: number
}

/**
 * Judges each row of a split by its logits z.
 *
 * Two classes: confidence σ(|z|), margin z·(2y − 1). More: confidence the largest of softmax(z), margin the true class's
 * logit minus the largest of the others.
 *
 * @param targets [rows, outputs]: 0 or 1, or one-hot
 * @param logits [rows, outputs]
 */
export function judgeRows(
  loss: LogitLoss,
  targets: readonly (readonly number[])[],
  logits: Float32Array,
): JudgedRow[] {
  const width = targets[0]?.length ?? 0
  const truths = Float32Array.from(targets.flat())
  const judge = loss === 'bce' ? judgeBinary : judgeMulticlass
  const { value } = lossMath[loss]
  return targets.map((target, n) => ({
    ...judge(target, logits, n * width),
    loss: value(logits, truths, n * width, width),
  }))
}

type Judgement = Omit<JudgedRow, 'loss'>

function judgeBinary([y = 0]: readonly number[], logits: Float32Array, at: number): Judgement {
  const z = logits[at]!
  return {
    isRight: z > 0 === (y === 1),
    confidence: 1 / (1 + Math.exp(-Math.abs(z))),
    margin: y === 1 ? z : -z,
  }
}

function judgeMulticlass(target: readonly number[], logits: Float32Array, at: number): Judgement {
  const z = Array.from(logits.subarray(at, at + target.length))
  const truth = target.indexOf(1)
  const answer = z.reduce((best, logit, k) => (logit > z[best]! ? k : best), 0)
  const rival = z.reduce(
    (most, logit, k) => (k === truth ? most : Math.max(most, logit)),
    Number.NEGATIVE_INFINITY,
  )
  return {
    isRight: answer === truth,
    margin: z[truth]! - rival,
    // The last, for it is done in place.
    confidence: softmax(z)[answer]!,
  }
}
