// Points of the plane on both sides of a formula. Late: only who chooses it loads what reads formulas.
import type { DrawnDataset, OptionValues } from '../dataset'
import { drawPlane } from '../plane'
import { extentOf, formulaOf } from './on-interval'
import { oddsOfSides, type Sides } from './side-odds'
import { STANDARD } from './standard'

/** The curve lies in the middle; where it is flat there is as much room as to its sides. */
function sidesOf({ expression = STANDARD }: OptionValues): Sides {
  const formula = formulaOf(expression)
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
