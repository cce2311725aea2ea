// Who may draw when: at most one chart with each report, in the frame after its numbers and its fit, each no more often than
// it asks for, none while the tab is hidden.
import { startTransition } from 'react'

/** Reports come more often than this while there are any. */
const LAST_WORD_MS = 400

export interface Turn {
  draw(): void
  /** At least so long between two drawings. */
  intervalMs: number
  /** On the clock of requestAnimationFrame. */
  notBefore: number
}

const waiting = new Set<Turn>()
let isScheduled = false
/** The frame that comes next belongs to the report's numbers and the fit: with a chart in it, it would hold up a hand. */
let isTaken = false
/** For those that still wait when no more reports come. */
let lastWord: ReturnType<typeof setTimeout> | undefined

export function requestTurn(turn: Turn): void {
  waiting.add(turn)
  isTaken = true
  schedule()
}

export function cancelTurn(turn: Turn): void {
  waiting.delete(turn)
}

/** Only where something is to be drawn: a frame without anything new in it takes time from training all the same. */
function schedule(): void {
  clearTimeout(lastWord)
  if (isScheduled || waiting.size === 0) return
  isScheduled = true
  // A hidden tab gets no frames, so nothing is drawn there.
  requestAnimationFrame(serve)
}

function serve(now: number): void {
  isScheduled = false
  if (isTaken) {
    isTaken = false
    schedule()
    return
  }
  drawNext(now)
  if (waiting.size > 0) lastWord = setTimeout(schedule, LAST_WORD_MS)
}

function drawNext(now: number): void {
  const turn = [...waiting].find(({ notBefore }) => notBefore <= now)
  if (!turn) return
  waiting.delete(turn)
  turn.notBefore = now + turn.intervalMs
  // In slices of a few milliseconds, between which a hand is served.
  startTransition(turn.draw)
}
