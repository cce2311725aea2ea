// That colour is nowhere all that tells two lines of a chart apart: each has a name at an end, or a dash of its own.
import { expect, type Page } from '@playwright/test'

/** More lines than these are a bundle, of which the largest have names and a table has all. */
const BUNDLE = 12

const lines = '.plot-lines path, .recharts-line-curve, .path-line, .ladder-training, .ladder-validation'
const names = '.chart-name, .ghost-label'

export async function expectLinesToldApart(page: Page, what: string): Promise<void> {
  const charts = await page.evaluate(
    ([lines, names]) =>
      [...document.querySelectorAll('.chart, .ladder-strip')].map((chart) => ({
        lines: [...chart.querySelectorAll<SVGPathElement>(lines!)]
          .filter((line) => line.getAttribute('d'))
          .map((line) => {
            const { stroke, strokeDasharray, strokeLinecap } = getComputedStyle(line)
            return { stroke, look: `${strokeDasharray} ${strokeLinecap}` }
          }),
        names: [...chart.querySelectorAll(names!)].map((name) => getComputedStyle(name).color),
      })),
    [lines, names],
  )
  for (const chart of charts) {
    if (chart.lines.length > BUNDLE) continue
    expect(nameless(chart), `${what}: lines without a name, of one dash`).toEqual([])
  }
}

interface Drawn {
  lines: { stroke: string; look: string }[]
  /** The colours of the names. */
  names: string[]
}

/** Looks that two lines share of which neither has a name in its colour. */
function nameless({ lines, names }: Drawn): string[] {
  const unnamed = lines.filter(({ stroke }) => {
    const alike = lines.filter((line) => line.stroke === stroke).length
    return names.filter((color) => color === stroke).length < alike
  })
  const looks = unnamed.map(({ look }) => look)
  return looks.filter((look, i) => looks.indexOf(look) !== i)
}
