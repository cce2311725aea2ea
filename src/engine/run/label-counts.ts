// What the network makes of labels that are wrong on purpose: learned by heart, or seen through. Judged by the true labels.
import type { Split } from '../../catalog/datasets/dataset'
import type { LossKind } from '../../catalog/losses/loss'
import type { LabelCounts } from '../../protocol/report'
import type { RawData } from '../data/draw'

/** Whether any training label is wrong on purpose: else there is nothing to count. */
export function hasWrongLabels({ training }: RawData): boolean {
  return training.flipped.includes(true)
}

/** @param outputs [training rows, then validation rows][outputs], raw units or logits */
export function countLabels(raw: RawData, loss: LossKind, outputs: Float32Array): LabelCounts {
  const { training, validation } = raw
  const width = training.targets[0]!.length
  const answers = Array.from({ length: outputs.length / width }, (_, n) =>
    answerOf(outputs.subarray(n * width, (n + 1) * width), loss),
  )
  const isWrong = (n: number) => training.flipped[n]!
  const given = training.targets.map(classOf)
  return {
    wrong: training.flipped.filter(Boolean).length,
    memorised: given.filter((label, n) => isWrong(n) && answers[n] === label).length,
    training: shareOfTruth(training, answers, 0),
    validation: shareOfTruth(validation, answers, training.inputs.length),
  }
}

/** As accuracy is counted: above the threshold, or the first of the largest. */
function answerOf(outputs: Float32Array, loss: LossKind): number {
  if (outputs.length === 1) return outputs[0]! > (loss === 'mse' ? 0.5 : 0) ? 1 : 0
  return outputs.indexOf(Math.max(...outputs))
}

function classOf(target: readonly number[]): number {
  return target.length === 1 ? target[0]! : target.indexOf(1)
}

/** NaN where there are no rows. */
function shareOfTruth({ unflipped }: Split, answers: readonly number[], first: number): number {
  const right = unflipped.filter((target, n) => answers[first + n] === classOf(target)).length
  return right / unflipped.length
}
