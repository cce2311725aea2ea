// Who may draw when: at most one chart with each report, each no more often than it asks for, none while the tab is hidden.
import { flushSync } from 'react-dom'

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
/** Whether something was asked for since the last chart was drawn: only a frame that changes anyway is cheap. */
let isAsked = false
let lastDrawn = 0

export function requestTurn(turn: Turn): void {
  waiting.add(turn)
  isAsked = true
  schedule()
}

export function cancelTurn(turn: Turn): void {
  waiting.delete(turn)
}

function schedule(): void {
  if (isScheduled || waiting.size === 0) return
  isScheduled = true
  // A hidden tab gets no frames, so nothing is drawn there.
  requestAnimationFrame(serve)
}

function serve(now: number): void {
  isScheduled = false
  // Every frame that is drawn costs the GPU, which is busy training: charts share the frames of the reports.
  if (isAsked || now - lastDrawn > LAST_WORD_MS) drawNext(now)
  isAsked = false
  schedule()
}

function drawNext(now: number): void {
  const turn = [...waiting].find(({ notBefore }) => notBefore <= now)
  if (!turn) return
  waiting.delete(turn)
  turn.notBefore = now + turn.intervalMs
  lastDrawn = now
  // Into this very frame, which the report's numbers and the fit are drawn in: React would take the next.
  flushSync(turn.draw)
}
