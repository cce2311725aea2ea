// Leads the whole lab, without a browser, through a lesson's moves: with the page's own code, on the processor.
import type { Facts, Move, Question } from '../../src/catalog/lessons/lesson'
import type { Tuning } from '../../src/experiment/experiment'
import { look } from '../../src/session/lessons/look'
import { perform } from '../../src/session/lessons/perform'
import { openLab } from '../strangers/lab-in-process'

export class LessonDrive {
  readonly #session = openLab().session

  async make(moves: readonly Move[]): Promise<void> {
    const isMade = await perform(this.#session, moves, { isWatched: false, isWanted: () => true })
    const { step, run } = this.#session.store.getState()
    if (!isMade) throw new Error(`It came no further than step ${step}.`)
    // Wrong labels are counted with what a picture asks for.
    this.#session.watch(run?.training.inputs.slice(0, 1) ?? [])
  }

  tune(tuning: Tuning): Promise<void> {
    return this.#session.tune(tuning)
  }

  /** @param question that they are to answer */
  async facts(question?: Question): Promise<Facts> {
    return (await look(this.#session, question)) as Facts
  }

  end(): void {
    this.#session.end()
  }
}
