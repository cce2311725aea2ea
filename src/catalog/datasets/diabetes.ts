// Real data: disease progression of 442 people with diabetes, from ten measurements.
import type { DatasetPage, DatasetShape, TableDataset } from './dataset'

const inputNames = ['age', 'sex', 'bmi', 'bp', 's1', 's2', 's3', 's4', 's5', 's6'] as const

export const shape: DatasetShape = {
  task: 'regression',
  options: {
    samples: { default: 100, min: 11, max: 442 },
    validation: { default: 300, min: 0, max: 431 },
    noise: { default: 0, min: 0, max: 200 },
  },
  rows: () => 442,
  inputNames: () => inputNames,
  outputNames: () => ['progression'],
  standardizeInputs: true,
  standardizeTargets: true,
}

export const math: TableDataset = {
  async load() {
    // Chunks of their own: only who opens this set loads them.
    const [{ default: csv }, { parseTable, numberAt }] = await Promise.all([
      import('./diabetes.csv?raw'),
      import('./table'),
    ])
    return parseTable(csv).map((row) => ({
      input: inputNames.map((name) => numberAt(row, name)),
      target: [numberAt(row, 'target')],
    }))
  },
}

export const page: DatasetPage = {
  label: 'Diabetes (real data)',
  description:
    'Disease progression one year on, from age, sex, body mass, blood pressure and six blood values.',
  source: {
    text: 'Efron, Hastie, Johnstone and Tibshirani, “Least Angle Regression”, Annals of Statistics, 2004',
    terms: 'published by its authors as an example for such use',
  },
}
