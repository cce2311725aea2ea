// What is started after a worker was lost: the same engine again, the processor, or nothing any more.
import type { EngineChoice } from '../../protocol/device'

/** Losses further apart than this have nothing to do with each other. */
const WITHIN_MS = 60_000
/** A driver that starts anew is back within seconds; what fails once more after these will go on failing. */
const MOST_TRIES = 3
const GIVEN_UP = 'It was the fourth loss within a minute: try again, or reload the page.'
/** More before each try, to leave it that time; none before the first. */
const PAUSE_MS = 1000

export interface NextTry {
  /** None: it is given up. */
  engine?: EngineChoice
  afterMs: number
  /** What the page says of it. */
  reason: string
}

export interface Losses {
  next(reason: string, hasWorked: boolean): NextTry
  /** Somebody asks for another try. */
  forget(): void
  /** The visitor has chosen. */
  choose(choice: EngineChoice): void
}

/** @param choice WebGL that was asked for by name is never replaced; the best is, by what the rest of the page's life trusts */
export function countLosses(choice: EngineChoice): Losses {
  let engine = choice
  let times: number[] = []
  return {
    next(reason, hasWorked) {
      const now = performance.now()
      times = [...times.filter((time) => now - time < WITHIN_MS), now]
      const tries = times.length
      if (!hasWorked && engine !== 'best') return { afterMs: 0, reason }
      if (tries > MOST_TRIES) return { afterMs: 0, reason: `${reason} ${GIVEN_UP}` }
      if (engine !== 'best' || (hasWorked && tries === 1))
        return { engine, afterMs: (tries - 1) * PAUSE_MS, reason }
      engine = 'cpu'
      const again = hasWorked ? ' It was the second loss within a minute:' : ' So'
      return { engine, afterMs: 0, reason: `${reason}${again} the processor takes over.` }
    },
    forget() {
      times = []
    },
    choose(choice) {
      engine = choice
      times = []
    },
  }
}
