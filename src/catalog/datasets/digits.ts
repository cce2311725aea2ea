// Real data: 1,797 handwritten digits as 8 × 8 grey images; the file's 0 … 16 is made 0 … 1 here.
import type { DatasetPage, DatasetShape, TableDataset } from './dataset'
import { oneHot } from './flip'

const SIDE = 8
const CLASSES = 10
const BLACK = 16

/** p00 … p77: row, column. */
const inputNames = Array.from({ length: SIDE * SIDE }, (_, i) => `p${Math.floor(i / SIDE)}${i % SIDE}`)

const outputNames = Array.from({ length: CLASSES }, (_, k) => String(k))

export const shape: DatasetShape = {
  task: 'multiclass',
  options: {
    samples: { default: 150, min: 10, max: 1797 },
    validation: { default: 500, min: 0, max: 1787 },
    noise: { default: 0, min: 0, max: 1 },
    flips: { default: 0, min: 0, max: 0.5 },
  },
  rows: () => 1797,
  inputNames: () => inputNames,
  outputNames: () => outputNames,
  image: { width: SIDE, height: SIDE },
  // Pixels at the edge are all but constant: standardised, a rare grey would weigh more than a whole stroke.
  standardizeInputs: false,
  standardizeTargets: false,
}

export const math: TableDataset = {
  async load() {
    // Chunks of their own: only who opens this set loads them.
    const [{ default: csv }, { parseTable, numberAt }] = await Promise.all([
      import('./digits.csv?raw'),
      import('./table'),
    ])
    return parseTable(csv).map((row) => ({
      input: inputNames.map((name) => numberAt(row, name) / BLACK),
      target: oneHot(numberAt(row, 'digit'), CLASSES),
    }))
  },
}

export const page: DatasetPage = {
  label: 'Digits (real data)',
  description: 'Handwritten digits as images of 8 × 8 points, each from 0 (white) to 1 (black).',
  source: {
    text: 'E. Alpaydin and C. Kaynak, “Optical Recognition of Handwritten Digits”, UCI Machine Learning Repository, 1998',
    terms: 'CC BY 4.0',
    url: 'https://archive.ics.uci.edu/dataset/80/optical+recognition+of+handwritten+digits',
  },
}
