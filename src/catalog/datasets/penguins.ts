// Real data: three species of penguins, told apart by their measurements.
import type { DatasetPage, DatasetShape, TableDataset } from './dataset'
import { oneHot } from './flip'

const measurements = ['Beak Length (mm)', 'Beak Depth (mm)', 'Flipper Length (mm)', 'Body Mass (g)'] as const
const inputNames = ['beak length', 'beak depth', 'flipper length', 'body mass'] as const
const species = ['Adelie', 'Chinstrap', 'Gentoo'] as const

export const shape: DatasetShape = {
  task: 'multiclass',
  options: {
    samples: { default: 60, min: 6, max: 342 },
    validation: { default: 200, min: 0, max: 336 },
    noise: { default: 0, min: 0, max: 20 },
    flips: { default: 0, min: 0, max: 0.5 },
    inputs: { default: 2, min: 1, max: 4 },
  },
  rows: () => 342,
  inputNames: ({ inputs = 2 }) => inputNames.slice(0, inputs),
  outputNames: () => species,
  standardizeInputs: true,
  standardizeTargets: false,
}

type Penguin = Record<string, unknown> & { Species: (typeof species)[number] }

export const math: TableDataset = {
  async load() {
    // Chunks of their own: only who opens this set loads them.
    const [{ default: json }, { numberAt }] = await Promise.all([
      import('vega-datasets/data/penguins.json?raw'),
      import('./table'),
    ])
    const penguins: Penguin[] = JSON.parse(json)
    const isComplete = (penguin: Penguin) => measurements.every((name) => penguin[name] !== null)
    return penguins.filter(isComplete).map((penguin) => ({
      input: measurements.map((name) => numberAt(penguin, name)),
      target: oneHot(species.indexOf(penguin.Species), species.length),
    }))
  },
}

export const page: DatasetPage = {
  label: 'Penguins (real data)',
  description:
    'Three species of penguins by beak, flipper and weight; 2 of the 344 were not measured and are left out.',
  source: {
    text: 'K. Gorman and Palmer Station LTER; A. Horst, palmerpenguins; by way of vega-datasets',
    terms: 'CC0, public domain',
    url: 'https://allisonhorst.github.io/palmerpenguins/',
  },
}
