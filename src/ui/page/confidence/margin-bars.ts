// The bars of the histogram of margins: one path of filled bars, or one outline over all of them.
import type { Margins } from '../../../session/confidence/margins'
import type { Plot } from '../../kit/charts/plot'

/** Between two bars, pixels. */
const GAP = 1

/** Each bar as high as its share of the split. */
export function barsPath(margins: Margins, plot: Plot): string {
  const foot = px(plot.y + plot.height)
  return heights(margins, plot)
    .map((top, i) =>
      margins.counts[i] === 0
        ? ''
        : `M${px(plot.xOf(i))} ${foot}V${top}H${px(plot.xOf(i + 1) - GAP)}V${foot}z`,
    )
    .join('')
}

/** Along the foot where there are none. */
export function outlinePath(margins: Margins, plot: Plot): string {
  const steps = heights(margins, plot).map((top, i) => `V${top}H${px(plot.xOf(i + 1))}`)
  const foot = px(plot.y + plot.height)
  return `M${px(plot.xOf(0))} ${foot}${steps.join('')}V${foot}`
}

function heights({ counts, rows }: Margins, plot: Plot): string[] {
  return Array.from(counts, (count) => px(plot.yOf(count / rows)))
}

function px(pixels: number): string {
  return pixels.toFixed(1)
}
