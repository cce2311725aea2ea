// What is drawn of cross-validation: each λ's mean and its standard error, on the slider's scale.
import { positionOf } from '../../../experiment/lambda-scale'
import { axisFromZero, type ValueAxis } from '../../../ui/kit/charts/axes/value-axis'
import type { TableFrame } from '../../../ui/kit/charts/table/table-frame'
import { formatLoss, formatSignificant } from '../../../ui/kit/format'
import { type LambdaScore, type Suggested, scoreLambdas, suggestLambda } from '../shared/one-standard-error'

/** So many times the loss of always guessing is as bad as it is drawn. */
const WORST = 2

export interface ScorePoint extends LambdaScore {
  position: number
}

export interface SuggestFrame {
  points: ScorePoint[]
  suggested?: Suggested
  axis: ValueAxis
}

/** @param guessing the loss of always guessing */
export function suggestFrame(
  values: readonly number[],
  losses: readonly (readonly number[])[],
  guessing: number,
): SuggestFrame {
  const scores = scoreLambdas(values, losses)
  const suggested = suggestLambda(scores)
  const tops = scores.map(({ mean, standardError }) => mean + standardError).filter(Number.isFinite)
  const top = Math.min(Math.max(...tops, guessing), WORST * Math.max(guessing, suggested?.lowest.mean ?? 0))
  return {
    points: scores.map((score) => ({ ...score, position: positionOf(score.lambda) })),
    ...(suggested && { suggested }),
    axis: axisFromZero(top, 4),
  }
}

export function suggestTable({ points }: SuggestFrame): TableFrame {
  return {
    columns: ['λ', 'mean loss', 'standard error'],
    rows: points.map(({ lambda, mean, standardError }) => ({
      key: String(lambda),
      cells: [
        formatSignificant(lambda),
        Number.isFinite(mean) ? formatLoss(mean) : 'diverged',
        formatLoss(standardError),
      ],
    })),
  }
}
