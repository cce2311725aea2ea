// From lines to fields: which character parts them, and the fields of each line.
import Papa from 'papaparse'

export const delimiters = [',', ';', '\t', '|', ' '] as const
export type Delimiter = (typeof delimiters)[number]

/** Lines that are looked at to find it. */
const LOOKED_AT = 60
const BLANK_FIELDS = /"((?:[^"]|"")*)"|\S+/g

/** @param delimiter ' ' stands for runs of blanks and tabs */
export function fieldsOf(text: string, delimiter: string): string[][] {
  if (delimiter === ' ') return text.split(/\r\n|\r|\n/).map(blankFields)
  return Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false }).data
}

/** The one that gives the most fields in the most lines; a comma where none gives two. */
export function guessDelimiter(lines: readonly string[]): Delimiter {
  const text = lines
    .filter((line) => line.trim() !== '')
    .slice(0, LOOKED_AT)
    .join('\n')
  const scores = delimiters.map((delimiter) => ({
    delimiter,
    score: scoreOf(fieldsOf(text, delimiter), delimiter),
  }))
  // Columns of numbers set apart by blanks, and a tab before a last one of texts.
  if (areNumbersInBlanks(text)) return ' '
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score > 0 ? best.delimiter : ','
}

/** The share of lines with as many fields as most have; more fields decide between equals, and blanks come last. */
function scoreOf(rows: readonly string[][], delimiter: Delimiter): number {
  const counts = new Map<number, number>()
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [width, lines] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])
  if (width < 2) return 0
  const share = lines / Math.max(rows.length, 1)
  return share + Math.min(width, 200) / 1000 - (delimiter === ' ' ? 0.3 : 0)
}

function areNumbersInBlanks(text: string): boolean {
  const rows = fieldsOf(text, ' ')
  const width = rows[0]?.length ?? 0
  if (width < 3 || rows.some((row) => row.length !== width)) return false
  const cells = rows.slice(1).flat()
  const numbers = cells.filter((cell) => /^[-+]?[\d.]+$/.test(cell)).length
  return numbers >= cells.length / 2 && !/[,;|]/.test(text)
}

function blankFields(line: string): string[] {
  return [...line.matchAll(BLANK_FIELDS)].map(([whole, quoted]) => quoted?.replaceAll('""', '"') ?? whole)
}
