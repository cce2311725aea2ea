// What the classes in the plane share: two inputs, positions blurred by noise, some labels wrong.
import type { Stream } from '../random/stream'
import type { DatasetShape, DrawnDataset } from './dataset'
import { oddsOfPlaces, type Place, type Route } from './place-odds'

interface PlaneDefaults {
  samples: number
  noise: number
  flips: number
  /** One name for two classes, a name each for more. */
  classes: readonly string[]
}

export function planeShape({ samples, noise, flips, classes }: PlaneDefaults): DatasetShape {
  return {
    task: classes.length > 1 ? 'multiclass' : 'binary',
    options: {
      samples: { default: samples, min: 4, max: 2000 },
      validation: { default: 1000, min: 0, max: 4000 },
      noise: { default: noise, min: 0, max: 1 },
      flips: { default: flips, min: 0, max: 0.5 },
    },
    inputNames: () => ['x₁', 'x₂'],
    outputNames: () => classes,
    standardizeInputs: true,
    standardizeTargets: false,
  }
}

/**
 * @param place where row i would be without noise, and its label
 * @param routes how its places come about; without it the odds of the classes are not known
 */
// Said to the bundler: the page has the shapes of these sets alone, and leaves out what draws them.
/* @__NO_SIDE_EFFECTS__ */
export function drawPlane(place: (index: number, inputs: Stream) => Place, routes?: Route): DrawnDataset {
  return {
    ...(routes && { odds: ({ noise = 0 }) => oddsOfPlaces(place, routes, noise) }),
    draw:
      ({ inputs, noise }, { noise: sd = 0 }) =>
      (i) => {
        const { at, target } = place(i, inputs)
        return { input: at.map((x) => x + sd * noise.normal()), target }
      },
  }
}
