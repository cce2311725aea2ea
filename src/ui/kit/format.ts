// Numbers as the page writes them: few digits, of steady width, and never so long that something moves.
import { formatCount, signed, significant, withPower } from '../../catalog/number-text'

/** What stands where there is no number. */
export const NO_NUMBER = '–'

/** A loss: "0.331", "12.35", "1.2·10⁹". */
export function formatLoss(loss: number | undefined): string {
  if (loss === undefined || !Number.isFinite(loss)) return NO_NUMBER
  if (loss < 10) return loss.toFixed(3)
  if (loss < 1000) return loss.toFixed(2)
  return loss < 100_000 ? formatCount(Math.round(loss)) : withPower(loss, 1)
}

/** Three significant digits, or that there is no number. */
export function formatSignificant(value: number | undefined): string {
  return value === undefined || !Number.isFinite(value) ? NO_NUMBER : significant(value)
}

/** λ as it is spoken: "0.01", "0.0000112", "0, no penalty". */
export function speakLambda(lambda: number): string {
  if (lambda === 0) return '0, no penalty'
  return lambda < 1e21 ? signed(Number(lambda.toPrecision(3))) : withPower(lambda)
}

/** "12 %", but never "0 %" of something nor "100 %" of not all. */
export function formatShare(count: number, total: number): string {
  const percent = (100 * count) / total
  if (!Number.isFinite(percent)) return NO_NUMBER
  if (count > 0 && percent < 1) return '< 1 %'
  if (count < total && percent > 99) return '> 99 %'
  return `${Math.round(percent)} %`
}

/** A tick of an axis: "−0.5", "1,200". */
export function formatTick(value: number): string {
  if (!Number.isFinite(value)) return NO_NUMBER
  return signed(Number.isInteger(value) ? formatCount(value) : value)
}

/** A share of 0 to 1, as on an accuracy axis: "75 %". */
export function formatPercent(share: number): string {
  const percent = Math.round(100 * share)
  return Number.isFinite(percent) ? `${percent} %` : NO_NUMBER
}

/** A tick of a log axis: "0.01", and "10⁻⁴" where zeros would have to be counted. */
export function formatDecade(value: number): string {
  // Left of a chart there is room for five digits.
  if (!Number.isFinite(value)) return NO_NUMBER
  return value < 1e-3 || value >= 1e5 ? withPower(value) : formatTick(Number(value.toPrecision(1)))
}
