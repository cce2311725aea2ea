// How far each point of a curve lies from it: thin bars, and what their squares come to.
import type { Points, RunDescription } from '../../../protocol/run-description'
import { formatLoss, formatSignificant } from '../../kit/format'
import type { Paper, Place } from '../../kit/paper/picture'
import type { SplitName } from '../../kit/paper/symbols'

/** @param predicted one for each point */
export function drawResiduals(
  { context, palette }: Paper,
  { x, y }: Place,
  split: SplitName,
  { inputs, targets }: Points,
  predicted: Float32Array,
): void {
  context.beginPath()
  inputs.forEach(([at], i) => {
    const left = x(at!)
    context.moveTo(left, y(targets[i]![0]!))
    context.lineTo(left, y(predicted[i]!))
  })
  context.lineWidth = 1
  context.strokeStyle = palette[split]
  context.stroke()
}

/**
 * The mean square of the bars, and how it goes with the losses: these are over all points, and on the training scale.
 *
 * @param outputs what comes out for the training rows, then for the validation rows
 * @param drawn of the validation rows, the first
 */
export function residualWords(run: RunDescription, outputs: Float32Array, drawn: number): string {
  const { training, validation, targetScale } = run
  const start = training.inputs.length
  const learned = formatLoss(meanSquare(training, outputs, start))
  const fresh = formatLoss(meanSquare(validation, outputs.subarray(start), drawn))
  const variance = (targetScale?.deviations[0] ?? 1) ** 2
  const times = (losses: string) =>
    variance === 1 ? losses : `${formatSignificant(variance)} times ${losses} (training scale)`
  if (drawn === 0) return `mean square ${learned} training: ${times('the loss')}`
  return drawn === validation.inputs.length
    ? `mean square ${learned} training, ${fresh} validation: ${times('the losses')}`
    : `mean square ${learned} training: ${times('the loss')}; ${fresh} of the ${drawn} validation points that are drawn`
}

function meanSquare({ targets }: Points, predicted: Float32Array, count: number): number {
  const squares = targets.slice(0, count).map(([y], i) => (y! - predicted[i]!) ** 2)
  return squares.reduce((sum, square) => sum + square, 0) / count
}
