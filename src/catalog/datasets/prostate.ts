// Real data: the level of an antigen in 97 men with prostate cancer, from eight clinical measures, in the books' own split.
import type { DatasetPage, DatasetShape, TableDataset } from './dataset'

const inputNames = ['lcavol', 'lweight', 'age', 'lbph', 'svi', 'lcp', 'gleason', 'pgg45'] as const

export const shape: DatasetShape = {
  task: 'regression',
  options: {
    samples: { default: 67, min: 9, max: 97 },
    validation: { default: 30, min: 0, max: 88 },
    noise: { default: 0, min: 0, max: 3 },
  },
  rows: () => 97,
  inputNames: () => inputNames,
  outputNames: () => ['lpsa'],
  standardizeInputs: true,
  standardizeTargets: true,
}

export const math: TableDataset = {
  // Training rows from the front, validation rows from the back: 67 and 30 are the books' split, whatever the seed.
  isInOrder: true,
  async load() {
    // Chunks of their own: only who opens this set loads them.
    const [{ default: csv }, { parseTable, numberAt }] = await Promise.all([
      import('./prostate.csv?raw'),
      import('./table'),
    ])
    const rows = parseTable(csv)
    const ofSplit = (train: number) => rows.filter((row) => numberAt(row, 'train') === train)
    return [...ofSplit(1), ...ofSplit(0)].map((row) => ({
      input: inputNames.map((name) => numberAt(row, name)),
      target: [numberAt(row, 'lpsa')],
    }))
  },
}

export const page: DatasetPage = {
  label: 'Prostate (real data)',
  description:
    'The logarithm of an antigen’s level in 97 men, from the sizes of tumour and gland, age and five more measures.',
  source: {
    text: 'Stamey et al., Journal of Urology 141, 1989; the split of Hastie, Tibshirani and Friedman, “The Elements of Statistical Learning”',
    terms: 'published with the book for such use',
    url: 'https://hastie.su.domains/ElemStatLearn/',
  },
}
