// Real data: how far the temperature of the Earth's surface lay from its mean, year by year.
import type { DatasetPage, DatasetShape, TableDataset } from './dataset'

export const shape: DatasetShape = {
  task: 'regression',
  options: {
    samples: { default: 30, min: 4, max: 144 },
    validation: { default: 100, min: 0, max: 140 },
    noise: { default: 0, min: 0, max: 1 },
  },
  rows: () => 144,
  inputNames: () => ['year'],
  outputNames: () => ['°C from the mean'],
  standardizeInputs: true,
  standardizeTargets: false,
}

export const math: TableDataset = {
  async load() {
    // Chunks of their own: only who opens this set loads them.
    const [{ default: csv }, { parseTable, numberAt }] = await Promise.all([
      import('vega-datasets/data/global-temp.csv?raw'),
      import('./table'),
    ])
    return parseTable(csv).map((row) => ({ input: [numberAt(row, 'year')], target: [numberAt(row, 'temp')] }))
  },
}

export const page: DatasetPage = {
  label: 'Temperature (real data)',
  description:
    'The temperature of the Earth’s surface, 1880 to 2023, as its distance from the mean of 1951–1980.',
  source: {
    text: 'NASA Goddard Institute for Space Studies, GISS Surface Temperature Analysis, by way of vega-datasets',
    terms: 'work of the US government, public domain',
    url: 'https://data.giss.nasa.gov/gistemp/',
  },
}
