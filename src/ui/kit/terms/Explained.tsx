// A word of the field where it stands: what it means is shown to who points at it, comes to it by Tab, or presses it.
import type { ReactNode } from 'react'
import type { TermId } from '../../../catalog/terms/terms'
import { noteId } from './note-id'
import './explained.css'

interface ExplainedProps {
  term: TermId
  children: ReactNode
}

export function Explained({ term, children }: ExplainedProps) {
  return (
    <button type="button" className="explained" data-term={term} aria-describedby={noteId(term)}>
      {children}
    </button>
  )
}
