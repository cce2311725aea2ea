// Two interleaved half circles, blurred, some labels wrong: the classic shape that a network can memorise.
import type { DatasetPage, DatasetShape, DrawnDataset } from './dataset'
import { flipLabels } from './flip'

export const shape: DatasetShape = {
  task: 'binary',
  options: {
    samples: { default: 60, min: 4, max: 2000 },
    validation: { default: 1000, min: 0, max: 4000 },
    noise: { default: 0.25, min: 0, max: 1 },
    flips: { default: 0.1, min: 0, max: 0.5 },
  },
  inputNames: ['x₁', 'x₂'],
  outputNames: ['class'],
  standardizeInputs: true,
  standardizeTargets: false,
}

export const math: DrawnDataset = {
  draw({ inputs, noise, flips }, count, options) {
    const sd = options.noise ?? 0
    const rows = Array.from({ length: count }, (_, i) => {
      const angle = inputs.uniform(0, Math.PI)
      const upper = i % 2 === 0
      const x = upper ? Math.cos(angle) : 1 - Math.cos(angle)
      const y = upper ? Math.sin(angle) : 0.5 - Math.sin(angle)
      return { input: [x + sd * noise.normal(), y + sd * noise.normal()], target: [i % 2] }
    })
    const split = { inputs: rows.map((row) => row.input), targets: rows.map((row) => row.target) }
    return flipLabels(split, flips, options.flips ?? 0)
  },
}

export const page: DatasetPage = {
  label: 'Two moons',
  description: 'Two half circles that overlap a little; some labels are wrong on purpose.',
}
