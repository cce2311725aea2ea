// The notes on all terms, one of them open at most: where its term is pointed at, has the focus or was pressed.
import { useEffect, useState } from 'react'
import { type TermId, terms } from '../../../catalog/terms/terms'
import { followHosts, type OpenNote } from './follow-hosts'
import { noteId } from './note-id'
import { placeNote } from './place-note'
import '../panels/popover.css'
import './term-notes.css'

interface TermNotesProps {
  /** What asked for them before they were here. */
  first: OpenNote | undefined
}

export function TermNotes({ first }: TermNotesProps) {
  const [open, setOpen] = useState(first)
  useEffect(() => followHosts(setOpen), [])
  useEffect(() => open && show(open, () => setOpen(undefined)), [open])
  return Object.entries(terms).map(([term, { name, explanation }]) => (
    <p key={term} id={noteId(term as TermId)} className="popover term-note" popover="manual" role="tooltip">
      <b>{`${name}.`}</b> {explanation}
    </p>
  ))
}

/** Beside its term, wherever that moves; closed where it goes. */
function show({ host }: OpenNote, close: () => void): () => void {
  const note = document.getElementById(noteId(host.dataset.term as TermId))
  if (!note) return () => undefined
  note.showPopover()
  let frame = 0
  const follow = () => {
    if (!host.isConnected || !host.checkVisibility({ visibilityProperty: true })) return close()
    placeNote(note, host)
    frame = requestAnimationFrame(follow)
  }
  follow()
  return () => {
    cancelAnimationFrame(frame)
    note.hidePopover()
  }
}
