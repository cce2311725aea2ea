// Real data: disease progression of 442 people with diabetes, from ten measurements.
import type { DatasetPage, DatasetShape, TableDataset } from './dataset'

const inputNames = ['age', 'sex', 'bmi', 'bp', 's1', 's2', 's3', 's4', 's5', 's6'] as const

export const shape: DatasetShape = {
  task: 'regression',
  options: {
    samples: { default: 100, min: 11, max: 442 },
    validation: { default: 300, min: 0, max: 431 },
  },
  rows: 442,
  inputNames,
  outputNames: ['progression'],
  standardizeInputs: true,
  standardizeTargets: true,
}

export const math: TableDataset = {
  async load() {
    // Chunks of their own: only who opens this set loads them.
    const [{ default: csv }, { parseTable }] = await Promise.all([
      import('./diabetes.csv?raw'),
      import('./table'),
    ])
    return parseTable(csv, inputNames, ['target'])
  },
}

export const page: DatasetPage = {
  label: 'Diabetes (real data)',
  description:
    'Disease progression one year on, from age, sex, body mass, blood pressure and six blood values.',
  source: 'Efron, Hastie, Johnstone and Tibshirani, “Least Angle Regression”, Annals of Statistics, 2004',
}
