// A linear model as a table: each weight, and what it is in the units of the data.
import { signed, withPower } from '../../../../catalog/number-text'
import type { RunDescription } from '../../../../protocol/run-description'
import type { TableFrame } from '../../../kit/charts/table/table-frame'
import type { FitTable } from '../../../kit/paper/picture'
import { coefficientsOf } from './coefficients'
import { linearWords } from './linear-words'

/** As many as a number of 32 bits has. */
const DIGITS = 6

export function linearFigures(run: RunDescription): FitTable {
  return {
    caption: 'Coefficients',
    of: (parameters) => linearTable(run, parameters),
    words: (latest) => linearWords(run, latest),
  }
}

function linearTable({ inputNames, ...scales }: RunDescription, parameters: Float32Array): TableFrame {
  const own = coefficientsOf(parameters, scales)
  const row = (name: string, i: number, raw: number | undefined) => ({
    key: String(i),
    cells: [name, precise(parameters[i]!), ...(raw === undefined ? [] : [precise(raw)])],
  })
  return {
    columns: own ? ['input', 'weight, standardised', 'in raw units'] : ['input', 'weight'],
    rows: [
      ...inputNames.map((name, i) => row(name, i, own?.perUnit[i])),
      row('bias', inputNames.length, own?.intercept),
    ],
  }
}

function precise(value: number): string {
  const rounded = Number(value.toPrecision(DIGITS))
  const size = Math.abs(rounded)
  return size > 0 && (size < 1e-4 || size >= 1e15) ? withPower(value, DIGITS - 1) : signed(rounded)
}
