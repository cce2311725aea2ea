// The place of the notes on terms: they come when the page has nothing better to do, or when a term first asks for its own.
import { useEffect, useState } from 'react'
import { late } from '../late/late'
import { Room } from '../late/Room'
import { useWasIdle } from '../late/use-idle'
import type { OpenNote } from './follow-hosts'

const TermNotes = late(async () => (await import('./TermNotes')).TermNotes)

export function TermNotesSlot() {
  const [first, setFirst] = useState<OpenNote>()
  const wasIdle = useWasIdle()
  const isWanted = wasIdle || first !== undefined
  useEffect(() => {
    if (isWanted) return
    const ask = ({ target }: Event) => {
      const host = target instanceof Element && target.closest<HTMLElement>('.explained, .note-hint')
      if (host) setFirst({ host, by: 'press' })
    }
    document.addEventListener('click', ask)
    return () => document.removeEventListener('click', ask)
  }, [isWanted])
  // Without them the page works as before: what is missing is said nowhere.
  return (
    isWanted && (
      <Room instead={() => null}>
        <TermNotes first={first} />
      </Room>
    )
  )
}
