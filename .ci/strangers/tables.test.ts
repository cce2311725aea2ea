// Any text may be dropped on the page as a table, and any table comes in many spellings.
import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { describeColumns } from '../../src/experiment/own-data/columns'
import { ownData } from '../../src/experiment/own-data/own-data'
import { guessPlan } from '../../src/experiment/own-data/plan'
import { readTable } from '../../src/experiment/own-data/table'

const RUNS = { numRuns: 2000 }

/** Like a table, and not quite. */
const strangeText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        ',',
        ';',
        '\t',
        ' ',
        '\n',
        '\r\n',
        '"',
        '""',
        '1',
        '-2.5',
        '3,5',
        'x',
        'NA',
        '?',
        '#',
        'sep=',
        '\ufeff',
        'train',
        'T',
      ),
      {
        maxLength: 120,
      },
    )
    .map((parts) => parts.join('')),
)

test('whatever is dropped is a table, or refused in one sentence', () => {
  fc.assert(
    fc.property(strangeText, (text) => {
      try {
        const table = readTable(text)
        for (const row of table.rows) expect(row).toHaveLength(table.names.length)
        expect(new Set(table.names).size).toBe(table.names.length)
        const columns = describeColumns(table)
        const { data, uses } = ownData(columns, guessPlan(columns, table.rows.length))
        expect(uses).toHaveLength(table.rows.length)
        expect(data.inputs.flat().every(Number.isFinite)).toBe(true)
      } catch (error) {
        if (!(error instanceof Error) || error.name !== 'Error') throw error
        expect(error.message).toMatch(/^[^\n]{10,200}\.$/s)
      }
    }),
    RUNS,
  )
})

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((x) => Number(x.toFixed(3)))
const table = fc
  .integer({ min: 2, max: 6 })
  .chain((width) =>
    fc.array(fc.array(number, { minLength: width, maxLength: width }), { minLength: 3, maxLength: 20 }),
  )

test('numbers are read back from every spelling', () => {
  fc.assert(
    fc.property(
      table,
      fc.constantFrom(',', ';', '\t', '|'),
      fc.boolean(),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      (rows, delimiter, hasComma, newline, quotes) => {
        const isComma = hasComma && delimiter !== ','
        const written = rows.map((row) => row.map((x) => (isComma ? String(x).replace('.', ',') : String(x))))
        const names = rows[0]!.map((_, i) => `name ${i}`)
        const text = Papa.unparse([names, ...written], { delimiter, newline, quotes })
        const asked = {
          delimiter,
          decimal: isComma ? (',' as const) : ('.' as const),
          thousands: '' as const,
        }
        const read = readTable(text, asked)
        expect(read.names).toEqual(names)
        const values = describeColumns(read).map((column) => column.values)
        expect(rows[0]!.map((_, i) => rows.map((row) => row[i]! + 0))).toEqual(
          values.map((column) => column.map((x) => (x as number) + 0)),
        )
      },
    ),
    { numRuns: 500 },
  )
})
