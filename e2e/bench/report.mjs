// The same tables twice: aligned for a terminal, and as Markdown for docs/performance.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { short } from './section.mjs'

/** @typedef {import('./section.mjs').Table} Table */

/**
 * @typedef {object} Report
 * @property {string} machine one line
 * @property {Table[]} tables
 */

/**
 * @param {import('./budgets.mjs').Verdict[]} verdicts
 * @returns {Table}
 */
export function budgetTable(verdicts) {
  return {
    title: 'Budgets',
    columns: ['', 'what', 'measured', 'budget', 'aim'],
    rows: verdicts.map(({ what, value, unit, atLeast, atMost, aim, isMet }) => [
      isMet ? '✔' : '✘',
      what,
      `${short(value)} ${unit}`.trim(),
      `${atMost === undefined ? `≥ ${atLeast}` : `≤ ${atMost}`} ${unit}`.trim(),
      aim === undefined ? '' : `${aim} ${unit}`.trim(),
    ]),
  }
}

/** @param {Table} table */
export function plainText({ title, columns, rows, note }) {
  const widths = columns.map((column, i) =>
    Math.max(column.length, ...rows.map((row) => row[i]?.length ?? 0)),
  )
  const line = (/** @type {string[]} */ cells) =>
    `  ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}`.trimEnd()
  return ['', title, line(columns), ...rows.map(line), ...(note ? [note] : [])].join('\n')
}

/** @param {Table} table */
function markdown({ title, columns, rows, note }) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`
  const body = [line(columns), line(columns.map(() => '---')), ...rows.map(line)]
  return [`**${title}**`, '', ...body, ...(note ? ['', note] : [])].join('\n')
}

const BEGIN = '<!-- bench: what follows is written by npm run bench -->'
const END = '<!-- bench: end -->'

/**
 * Puts the tables between the two markers of a file; the rest of it stays as it is.
 *
 * @param {string} path
 * @param {Report} report
 */
export function writeMarkdown(path, { machine, tables }) {
  const text = readFileSync(path, 'utf8')
  const begin = text.indexOf(BEGIN)
  const end = text.indexOf(END)
  if (begin < 0 || end < begin) throw new Error(`${path} lacks the lines ${BEGIN} and ${END}.`)
  const between = [`${machine}.`, ...tables.map(markdown)].join('\n\n')
  writeFileSync(path, `${text.slice(0, begin)}${BEGIN}\n\n${between}\n\n${text.slice(end)}`)
}
