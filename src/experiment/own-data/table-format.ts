// A table of texts, and how it was written.
import type { NumberFormat } from './numbers'

export interface TableFormat extends NumberFormat {
  /** ' ' stands for runs of blanks and tabs. */
  delimiter: string
  hasHeader: boolean
  /** What a line begins with that is none of the table; empty: nothing. */
  comment: string
}

export interface Table {
  format: TableFormat
  /** Each only once. */
  names: string[]
  /** As many texts each as there are names. */
  rows: string[][]
  /** What was recognised or left out, a sentence each. */
  remarks: string[]
}
