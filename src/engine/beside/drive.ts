// Who drives a companion: the visitor's run, turn by turn, or while that rests a loop of its own. One piece of work at a time.
import { sleep, tick } from '../device/tick'
import type { Moment } from './companion'
import type { TurnTime } from './turn-time'

/** What there is to do. */
export interface Task {
  /**
   * @param mayLook whether looking at what has been trained already counts as work
   * @returns milliseconds until there is work: 0 now, undefined none
   */
  wait(mayLook: boolean): number | undefined
  work(isAlone: boolean): Promise<void>
  /** Before it goes on alone, whatever was under way being done. */
  rest?(): void
}

export class Drive {
  readonly #time: TurnTime
  /** Each call of `turn` or `alone` ends the lone loop before. */
  #shift = 0
  #underWay: Promise<unknown> | undefined

  constructor(time: TurnTime) {
    this.#time = time
  }

  /** Waits for the work under way, whatever becomes of it. */
  async settle(): Promise<void> {
    await this.#underWay
  }

  async turn(task: Task, { isIdle, settle }: Moment): Promise<boolean> {
    this.#shift++
    if (!this.#isReady(task, this.#time.lookIsDue) || !this.#time.mayTurn(isIdle)) return false
    await settle()
    // Meanwhile it may have been switched off.
    if (this.#isReady(task, true)) await this.#work(task, false)
    return true
  }

  async alone(task: Task): Promise<void> {
    const shift = ++this.#shift
    await this.#underWay
    task.rest?.()
    while (shift === this.#shift) {
      const wait = task.wait(true)
      if (wait === undefined) return
      if (wait > 0) await sleep(wait)
      else await this.#work(task, true)
      await tick()
    }
  }

  #isReady(task: Task, mayLook: boolean): boolean {
    return !this.#underWay && task.wait(mayLook) === 0
  }

  async #work(task: Task, isAlone: boolean): Promise<void> {
    const work = this.#time.turn(() => task.work(isAlone))
    // Whoever waits for its end waits whatever became of it.
    this.#underWay = work.catch(() => undefined)
    try {
      await work
    } finally {
      this.#underWay = undefined
    }
  }
}
