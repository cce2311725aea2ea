// Which widths are tried, and where it would be too much.
import type { OptimizerKind } from '../../../catalog/optimizers/optimizer'
import { penaltyMath } from '../../../catalog/penalties/math-table'
import type { Experiment, PenaltySettings } from '../../../experiment/experiment'
import { parameterLayout, weightCount } from '../../../experiment/layout'

/** Multiplications of all networks over the rows of a step. A processor takes about a step a second at its limit. */
const WORK = { gpu: 1e9, processor: 3e7 }

/** A width more costs little on a GPU; where the processor computes, fewer do. */
export function mostWidths({ software }: { software: boolean }): number {
  return software ? 8 : 12
}

/**
 * 1, 2, 3, 4, 6, 8, 12, 16, 24 … or, where that is too many, every second: 1, 2, 4, 8 … The last is the widest layer.
 *
 * @param hidden units of each hidden layer, at least one
 * @param most at least 2
 */
export function widthsUpTo(hidden: readonly number[], most: number): number[] {
  const widest = Math.max(...hidden)
  const fine = doubling(widest, true)
  if (fine.length <= most) return fine
  const coarse = doubling(widest, false)
  if (coarse.length <= most) return coarse
  const stride = (coarse.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, i) => coarse[Math.round(i * stride)] as number)
}

/** Of a rung: no layer has more units than it had. */
export function hiddenAt(hidden: readonly number[], width: number): number[] {
  return hidden.map((units) => Math.min(units, width))
}

/** Whether the networks of every width of the one are those of the other: only its own width has changed. */
export function differInWidthAlone(before: Experiment, now: Experiment): boolean {
  const rest = ({ model, ...experiment }: Experiment) =>
    JSON.stringify([experiment, model.features, model.activation])
  return before.model.hidden.join() !== now.model.hidden.join() && rest(before) === rest(now)
}

/**
 * Whether a masked network takes other steps than a narrow one, though it tends to the same: where a penalty's step in
 * the metric of Adam looks at how many inputs a unit has, the masked ones count.
 */
export function countsInputs(
  { kind, l1Solver }: Pick<PenaltySettings, 'kind' | 'l1Solver'>,
  optimizer: OptimizerKind,
): boolean {
  const { unit } = penaltyMath[kind]
  return (
    unit?.countsInputs === true && l1Solver === 'proximal' && (optimizer === 'adam' || optimizer === 'adamw')
  )
}

/**
 * Whether so many networks are too much work.
 *
 * @param rows that a step takes
 * @param sizes units of each layer, input first, of the widest
 */
export function isTooWide(
  networks: number,
  rows: number,
  sizes: readonly number[],
  { software }: { software: boolean },
): boolean {
  return networks * rows * weightCount(parameterLayout(sizes)) > WORK[software ? 'processor' : 'gpu']
}

function doubling(widest: number, hasHalves: boolean): number[] {
  const widths: number[] = []
  for (let width = 1; width < widest; width *= 2) {
    widths.push(width)
    if (hasHalves && width > 1 && 1.5 * width < widest) widths.push(1.5 * width)
  }
  return [...widths, widest]
}
