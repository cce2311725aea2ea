// With `?debug=1`: where the time of the visitor's run goes, added up and told in one line every other second, because
// a line for each burst would be a flood.
import type { DebugLog } from './console'

const EVERY_MS = 2000

/** How often something was done, and how long it took. */
interface Tally {
  count: number
  ms: number
  longestMs: number
}

const parts = ['burst', 'harvest', 'look'] as const
type Part = (typeof parts)[number]

export class Timings {
  readonly #log: DebugLog
  #tallies = emptyTallies()
  #steps = 0
  /** The newest that a report was about. */
  #step = 0
  /** Of what is in the line to come: when the first began and the last ended. None: there is nothing to tell. */
  #span: { began: number; ended: number } | undefined

  constructor(log: DebugLog) {
    this.#log = log
  }

  burst(steps: number, ms: number): void {
    this.#steps += steps
    this.#add('burst', ms)
  }

  /** A report begins: its measurements are being read. */
  harvest(step: number, work: Promise<unknown>): void {
    this.#step = step
    this.#time('harvest', work)
  }

  /** What is looked at is being read: predictions for the fit, parameters. */
  look(work: Promise<unknown>): void {
    this.#time('look', work)
  }

  /** Whatever becomes of it. */
  #time(part: Part, work: Promise<unknown>): void {
    const began = performance.now()
    const done = () => this.#add(part, performance.now() - began)
    work.then(done, done)
  }

  #add(part: Part, ms: number): void {
    const tally = this.#tallies[part]
    tally.count++
    tally.ms += ms
    tally.longestMs = Math.max(tally.longestMs, ms)
    const ended = performance.now()
    if (!this.#span) setTimeout(() => this.#tell(), EVERY_MS)
    this.#span = { began: this.#span?.began ?? ended - ms, ended }
  }

  #tell(): void {
    const { began, ended } = this.#span as { began: number; ended: number }
    const { burst, harvest, look } = this.#tallies
    const rate = Math.round(this.#steps / (Math.max(ended - began, 1) / 1000))
    const told = [
      `overfit-lab: step ${this.#step}, ${rate} steps/s`,
      timesText(burst, `bursts of ${mean(this.#steps, burst.count)} steps:`),
      timesText(harvest, `reports, ${mean(this.#steps, harvest.count)} steps apart: harvest`),
      timesText(look, 'looks:'),
    ]
    this.#log.info(told.join('; '))
    this.#tallies = emptyTallies()
    this.#steps = 0
    this.#span = undefined
  }
}

function emptyTallies(): Record<Part, Tally> {
  const empty = (): Tally => ({ count: 0, ms: 0, longestMs: 0 })
  return { burst: empty(), harvest: empty(), look: empty() }
}

const mean = (sum: number, count: number) => (sum / Math.max(count, 1)).toFixed(1)

/** `34 bursts of 12.0 steps: 22.1 ms (longest 40.0)` */
function timesText({ count, ms, longestMs }: Tally, what: string): string {
  return `${count} ${what} ${mean(ms, count)} ms (longest ${longestMs.toFixed(1)})`
}
