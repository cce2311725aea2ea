// Sums on a clock, (a + b) mod p: every cell of the table once, of which some are learned and the others are to be worked out.
import type { DatasetPage, DatasetShape, OptionValues, TableDataset } from './dataset'
import { oneHot } from './flip'

const HOURS = 23

const hoursOf = ({ modulus = HOURS }: OptionValues) => modulus
const hours = (options: OptionValues) => Array.from({ length: hoursOf(options) }, (_, hour) => hour)

export const shape: DatasetShape = {
  task: 'multiclass',
  options: {
    samples: { default: 423, min: 10, max: 529 },
    validation: { default: 106, min: 0, max: 519 },
    modulus: { default: HOURS, min: 5, max: 31 },
  },
  rows: (options) => hoursOf(options) ** 2,
  modulus: hoursOf,
  inputNames: (options) => ['a', 'b'].flatMap((name) => hours(options).map((hour) => `${name} = ${hour}`)),
  outputNames: (options) => hours(options).map(String),
  // One 1 in each half of a row: the network is told which hour, not how late it is.
  standardizeInputs: false,
  standardizeTargets: false,
}

export const math: TableDataset = {
  async load(options) {
    const p = hoursOf(options)
    return hours(options).flatMap((a) =>
      hours(options).map((b) => ({
        input: [...oneHot(a, p), ...oneHot(b, p)],
        target: oneHot((a + b) % p, p),
      })),
    )
  },
}

export const page: DatasetPage = {
  label: 'Clock arithmetic',
  description:
    'a hours after b o’clock: (a + b) mod p, every sum of the table once. The network sees which hours, not their order.',
}
