// A challenge opened without a browser: the page's own session and judge, the worker's real answers on the processor.

import type { Tuning } from '../../src/experiment/experiment'
import type { ChallengeState } from '../../src/session/challenges/challenge-state'
import { createChallenges } from '../../src/session/challenges/challenges'
import { fakePage } from '../../src/session/testing/fake-page'
import { openLab } from '../strangers/lab-in-process'

export class ChallengeLab {
  readonly #lab = openLab()
  readonly #page = fakePage('?engine=cpu')
  readonly session = this.#lab.session
  readonly #challenges = createChallenges(this.session, this.#page.page)

  get shown(): ChallengeState {
    return this.#challenges.store.getState()
  }

  get address(): string {
    return this.#page.page.location.search
  }

  async open(id: string): Promise<void> {
    this.#challenges.open(id)
    await this.#until(({ phase }) => phase === 'open')
    // As the fit does: wrong labels are counted with what it draws.
    const { run } = this.session.store.getState()
    this.session.watch(run!.training.inputs.slice(0, 1))
  }

  async tune(tuning: Tuning): Promise<void> {
    this.session.beginGesture()
    await this.session.tune(tuning)
  }

  /** At full speed; it rests then, and has been judged. */
  async train(steps: number): Promise<void> {
    await this.session.run(steps)
    await this.judged()
  }

  async openEnvelope(): Promise<void> {
    const { session } = this
    session.studies['test-set'].open()
    await new Promise<void>((resolve) => {
      const unsubscribe = session.store.subscribe(({ studies }) => {
        if (!studies['test-set'].opened) return
        unsubscribe()
        resolve()
      })
    })
    await this.judged()
  }

  async say(): Promise<void> {
    this.#challenges.say()
    await this.#until(({ phase }) => phase === 'open')
    await this.judged()
  }

  /** A snapshot comes after whatever the judge asked for before. */
  async judged(): Promise<void> {
    await this.session.snapshot()
    await this.session.snapshot()
  }

  leave(): void {
    this.#challenges.leave()
  }

  end(): void {
    this.session.end()
  }

  #until(isSo: (state: ChallengeState) => boolean): Promise<void> {
    const { store } = this.#challenges
    return new Promise((resolve) => {
      const look = () => {
        if (!isSo(store.getState())) return
        unsubscribe()
        resolve()
      }
      const unsubscribe = store.subscribe(look)
      look()
    })
  }
}
