// The coefficients that the page shows in raw units are those that least squares finds in the raw data, whatever the scale
// that the network was trained on.
import { expect, test } from 'vitest'
import prostate from '../../src/catalog/datasets/prostate.csv?raw'
import { type PreparedData, prepareData } from '../../src/engine/data/prepare'
import { describeColumns } from '../../src/experiment/own-data/columns'
import { ownData } from '../../src/experiment/own-data/own-data'
import { guessPlan } from '../../src/experiment/own-data/plan'
import { readTable } from '../../src/experiment/own-data/table'
import { parseExperiment } from '../../src/experiment/parse/parse'
import { coefficientsOf, rmseOf } from '../../src/ui/page/fit/linear/coefficients'

const TOLERANCE = 1e-6

/** Flats of raw units that are far apart: areas, years and prices. */
const flats = `area;year;price\n${Array.from({ length: 80 }, (_, i) => {
  const [area, year] = [40 + ((i * 37) % 91) * 1.7, 1950 + ((i * 53) % 71)]
  return `${area};${year};${(900 + area * 2.9 - (2020 - year) * 0.41 + ((i * 29) % 17)) * 100} €`
}).join('\n')}`

test.each([
  ['prostate', prostate],
  ['flats', flats],
])('%s', async (_, text) => {
  const data = await preparedFrom(text)
  const { raw, training, validation, inputScale, targetScale } = data
  const width = raw.training.inputs[0]!.length
  const found = leastSquares(rowsOf(training.inputs, width), [...training.targets])
  const own = coefficientsOf(Float32Array.from(found), data)!
  const exact = leastSquares(
    raw.training.inputs,
    raw.training.targets.map(([y]) => y!),
  )
  const deviation = targetScale!.deviations[0]!
  // Relative to what a deviation of each input moves.
  own.perUnit.forEach((one, j) => {
    expect(Math.abs(one - exact[j]!) * inputScale!.deviations[j]!).toBeLessThan(TOLERANCE * deviation)
  })
  expect(Math.abs(own.intercept / exact[width]! - 1)).toBeLessThan(TOLERANCE)
  for (const [scaled, split] of [
    [training, raw.training],
    [validation, raw.validation],
  ] as const) {
    const loss = meanSquare(rowsOf(scaled.inputs, width), [...scaled.targets], found)
    const off = Math.sqrt(
      meanSquare(
        split.inputs,
        split.targets.map(([y]) => y!),
        exact,
      ),
    )
    expect(Math.abs(rmseOf(loss, data) / off - 1)).toBeLessThan(TOLERANCE)
  }
})

async function preparedFrom(text: string): Promise<PreparedData> {
  const table = readTable(text)
  const columns = describeColumns(table)
  const { data } = ownData(columns, guessPlan(columns, table.rows.length))
  return prepareData(
    parseExperiment({
      version: 1,
      seed: 1,
      data,
      model: { hidden: [], activation: 'linear' },
      optimizer: { kind: 'sgd', learningRate: 0.1 },
      penalty: { kind: 'none', lambda: 0 },
    }),
  )
}

function rowsOf(flat: ArrayLike<number>, width: number): number[][] {
  return Array.from({ length: flat.length / width }, (_, i) =>
    Array.from({ length: width }, (_, j) => flat[i * width + j]!),
  )
}

/** A weight for each column, then the constant: of centred columns, so that years and areas lose no digits. */
function leastSquares(rows: readonly number[][], targets: readonly number[]): number[] {
  const columns = rows[0]!.map((_, j) => rows.map((row) => row[j]!))
  const means = columns.map(mean)
  const centred = columns.map((column, j) => column.map((x) => x - means[j]!))
  const middle = mean(targets)
  const equations = centred.map((one) => [
    ...centred.map((other) => dot(one, other)),
    dot(
      one,
      targets.map((y) => y - middle),
    ),
  ])
  const weights = solve(equations)
  return [...weights, middle - dot(weights, means)]
}

/** By Gauss and Jordan. */
function solve(equations: number[][]): number[] {
  equations.forEach((pivot, i) => {
    const scale = pivot[i]!
    for (const [j, row] of equations.entries()) {
      if (j === i) continue
      const factor = row[i]! / scale
      for (let k = 0; k < row.length; k++) row[k]! -= factor * pivot[k]!
    }
  })
  return equations.map((row, i) => row.at(-1)! / row[i]!)
}

function meanSquare(rows: readonly number[][], targets: readonly number[], weights: readonly number[]) {
  return mean(rows.map((row, i) => (dot([...row, 1], weights) - targets[i]!) ** 2))
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, i) => sum + x * b[i]!, 0)
