// The options of the data sets on their sliders: counts by round numbers, noise in even steps, shares by the percent.
import { isCount, type NumberOption, type OptionName } from '../../../../catalog/datasets/dataset'
import { optionPage } from '../../../../catalog/datasets/option-page'
import { formatCount } from '../../../../catalog/number-text'
import { countScale, evenScale, linearScale, type Scale } from '../../../kit/controls/scale'
import { formatPercent, formatSignificant } from '../../../kit/format'

export function scaleOfOption(name: OptionName, { default: standard, min, max }: NumberOption): Scale {
  if (name === 'flips') return linearScale(max, Math.round(100 * max))
  return isCount(name) ? countScale(min, max, Math.min(standard, max)) : evenScale(max, standard)
}

function formatOption(name: OptionName, value: number): string {
  if (name === 'flips') return formatPercent(value)
  return isCount(name) ? formatCount(value) : formatSignificant(value)
}

/**
 * Of a table also how much of it is learned from: `423 · 80 %`, `1,797 · all`, in one line.
 *
 * @param rows of the table; none where as many can be drawn as are asked for
 */
export function formatShareOfTable(name: OptionName, value: number, rows: number | undefined): string {
  const text = formatOption(name, value)
  if (rows === undefined || name !== 'samples') return text
  const share = value === rows ? 'all' : formatPercent(value / rows)
  // The drawer is narrow: spaces are, too, and none is broken at.
  return `${text} · ${share}`.replaceAll(' ', '\u202f')
}

/** `4 to 2,000 points. How many …`, `0 to 1, standard deviation. How far …` */
export function describeOption(name: OptionName, min: number, max: number): string {
  const { unit, note } = optionPage[name]
  const range = `${formatOption(name, min)} to ${formatOption(name, max)}`
  return `${range}${isCount(name) ? '' : ','} ${unit}. ${note}`
}
