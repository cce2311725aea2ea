// Where the note on a term stands: by this id whatever bears the term refers to it.
import type { TermId } from '../../../catalog/terms/terms'

export function noteId(term: TermId): string {
  return `term-${term}`
}

/** What bears a term and gets no element of its own for it: `data-term` where it is pointed at, and what describes it. */
export function explainedBy(term: TermId) {
  return { 'data-term': term, 'aria-describedby': noteId(term) }
}
