// Two classes of points in the plane, above a curve that the visitor writes and below it; blurred, some labels wrong.
import type { DatasetPage, DatasetShape, DrawnDataset, OptionValues } from '../dataset'
import { drawPlane, planeShape } from '../plane'
import { expression, formulaIn } from './expression'
import { extentOf } from './on-interval'
import { oddsOfSides, type Sides } from './side-odds'

export const shape: DatasetShape = {
  ...planeShape({ samples: 100, noise: 0.1, flips: 0.1, classes: ['above'] }),
  texts: { expression },
  inputNames: () => ['x', 'y'],
}

/** The curve lies in the middle; where it is flat there is as much room as to its sides. */
function sidesOf(options: OptionValues): Sides {
  const formula = formulaIn(options)
  const [smallest, largest] = extentOf(formula)
  const [middle, reach] = [(largest + smallest) / 2, Math.max((largest - smallest) / 2, 1)]
  return { formula, low: middle - reach, high: middle + reach }
}

export const math: DrawnDataset = {
  draw(streams, options) {
    const { formula, low, high } = sidesOf(options)
    const places = drawPlane((_, inputs) => {
      const [x, y] = [inputs.uniform(-1, 1), inputs.uniform(low, high)]
      return { at: [x, y], target: [y > formula(x) ? 1 : 0] }
    })
    return places.draw(streams, options)
  },
  odds: (options) => oddsOfSides(sidesOf(options), options.noise ?? 0),
}

export const page: DatasetPage = {
  label: 'Formula, two classes',
  description:
    'Points above a curve that you write, and points below it; some labels may be wrong on purpose.',
}
