// What is to be said of the line to the room, with how long it has been so.
import { useEffect, useState } from 'react'
import { isOver } from '../session/room'
import { useRoom } from './class-context'
import { canComeBack, lineWords } from './line-words'

const EVERY_MS = 1000

export function LineWords() {
  const line = useRoom((state) => state.line)
  const since = useRoom((state) => state.lineSince)
  const role = useRoom((state) => state.role)
  const unreadable = useRoom((state) => state.unreadable)
  const seconds = useSeconds(since, line !== 'open')
  const words = lineWords({ line, role, unreadable }, seconds)
  return (
    <p className="class-line" role="status" data-line={isOver(line) ? line.over : line}>
      {words}
      {canComeBack(line) && (
        <button type="button" onClick={() => location.reload()}>
          Be the host here again
        </button>
      )}
    </p>
  )
}

function useSeconds(since: number, isCounting: boolean): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    setNow(Date.now())
    if (!isCounting) return
    const timer = setInterval(() => setNow(Date.now()), EVERY_MS)
    return () => clearInterval(timer)
  }, [isCounting])
  return Math.max(0, Math.round((now - since) / 1000))
}
