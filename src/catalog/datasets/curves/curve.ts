// What the curves over one input share: x in [−1, 1], y = f(x) + noise, in units that need no standardising.
import type { DatasetShape, DrawnDataset, OptionValues } from '../dataset'

export const curveShape: DatasetShape = {
  task: 'regression',
  options: {
    samples: { default: 16, min: 2, max: 2000 },
    validation: { default: 200, min: 0, max: 4000 },
    noise: { default: 0.3, min: 0, max: 2 },
  },
  inputNames: () => ['x'],
  outputNames: () => ['y'],
  standardizeInputs: false,
  standardizeTargets: false,
}

/** @param curve some options may decide which one it is */
// Said to the bundler: the page leaves out what draws the points.
/* @__NO_SIDE_EFFECTS__ */
export function drawCurve(curve: (options: OptionValues) => (x: number) => number): DrawnDataset {
  return {
    draw({ inputs, noise }, options) {
      const [f, sd] = [curve(options), options.noise ?? 0]
      return () => {
        const x = inputs.uniform(-1, 1)
        return { input: [x], target: [f(x) + sd * noise.normal()] }
      }
    },
    truth(options) {
      const f = curve(options)
      return ([x]) => f(x!)
    },
    noiseVariance: ({ noise: sd = 0 }) => sd ** 2,
  }
}
