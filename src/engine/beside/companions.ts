// Several companions as one: each turn goes to one of them, and alone they catch up one after another.
import type { Run } from '../run/run'
import type { Companion, Moment } from './companion'

export class Companions implements Companion {
  #all: readonly Companion[]
  /** Who is asked first: the one after the last that took a turn. */
  #first = 0
  /** Each call of `alone` or `turn` ends the walk before. */
  #shift = 0

  /** @param all more may join later */
  constructor(all: readonly Companion[] = []) {
    this.#all = all
  }

  join(more: readonly Companion[]): void {
    this.#all = [...this.#all, ...more]
  }

  async turn(run: Run, moment: Moment): Promise<boolean> {
    this.#shift++
    const count = this.#all.length
    for (let i = 0; i < count; i++) {
      const at = (this.#first + i) % count
      if (await (this.#all[at] as Companion).turn(run, moment)) {
        this.#first = (at + 1) % count
        return true
      }
    }
    return false
  }

  async alone(run: Run): Promise<void> {
    const shift = ++this.#shift
    for (const companion of this.#all) {
      if (shift !== this.#shift) return
      await companion.alone(run)
    }
  }
}
