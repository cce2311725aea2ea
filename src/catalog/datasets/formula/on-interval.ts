// A formula on [−1, 1], where its points are drawn: there it has to be a number, and none that is out of all proportion.
import { formatCount, significant } from '../../number-text'
import { FormulaError } from './formula-error'
import { type Formula, parseFormula } from './parser'

/** In size. More is a pole, or nothing that a network of 32 bits learns. */
const LARGEST = 1_000_000
const PIECES = 2048
/** Halvings, nearly: 0.618 to this power times a piece is less than what two numbers differ by. */
const NARROWINGS = 70
const GOLDEN = (Math.sqrt(5) - 1) / 2

/**
 * A formula that is never anything but a number.
 *
 * @throws FormulaError where it cannot be read; what it returns throws one where it is no number, or too large a one
 */
export function formulaOf(text: string): Formula {
  const formula = parseFormula(text)
  return (x) => {
    const y = formula(x)
    if (Math.abs(y) <= LARGEST) return y
    throw new FormulaError(`${nameOf(y)} at x = ${significant(x)}`, EXPECTED)
  }
}

const EXPECTED = `a number of at most ${formatCount(LARGEST)} in size at every x from −1 to 1`

function nameOf(y: number): string {
  if (Number.isNaN(y)) return 'what is not a number'
  return Number.isFinite(y) ? significant(y) : 'what is infinite'
}

/**
 * Its smallest and its largest value there.
 *
 * @throws FormulaError where it is no number, at an end, on a fine grid or at what a peak between two of its points comes to
 */
export function extentOf(formula: Formula): [smallest: number, largest: number] {
  const xs = Array.from({ length: PIECES + 1 }, (_, i) => (2 * i) / PIECES - 1)
  // The ends are what can be said most plainly.
  for (const x of [-1, 1, 0]) formula(x)
  const ys = xs.map(formula)
  for (let i = 1; i < PIECES; i++) {
    const [before, y, after] = [ys[i - 1]!, ys[i]!, ys[i + 1]!].map(Math.abs) as [number, number, number]
    if (y > before && y >= after) climb(formula, xs[i - 1]!, xs[i + 1]!)
  }
  return ys.reduce(([low, high], y) => [Math.min(low, y), Math.max(high, y)], [ys[0]!, ys[0]!])
}

/** Golden-section search for where it is largest in size: a pole is found, though no point of a grid hits it. */
function climb(formula: Formula, low: number, high: number): void {
  for (let i = 0; i < NARROWINGS; i++) {
    const [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)]
    if (Math.abs(formula(left)) > Math.abs(formula(right))) high = right
    else low = left
  }
}
