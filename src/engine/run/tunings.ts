// How a run was tuned, step by step, so that a program can train as it was trained.
import { type Experiment, tunableSettings } from '../../experiment/experiment'
import type { Tuned } from '../../experiment/model-space'

export class Tunings {
  #all: Tuned[]

  /**
   * @param isWhole whether the run begins at step 0, with the first parameters of its experiment, or goes on from there
   * @param before how it was tuned until then, where it goes on
   */
  constructor(
    experiment: Experiment,
    private isWhole: boolean,
    before: readonly Tuned[] = [{ after: 0, settings: tunableSettings(experiment) }],
  ) {
    this.#all = [...before]
  }

  /** Ascending, the first at step 0; nothing where the run has not come from there step by step. */
  get whole(): readonly Tuned[] | undefined {
    return this.isWhole ? this.#all : undefined
  }

  /** Of what is tuned without a step in between the last holds. */
  add(after: number, experiment: Experiment): void {
    this.#all = this.#all.filter((tuned) => tuned.after < after)
    this.#all.push({ after, settings: tunableSettings(experiment) })
  }

  /** The run is again what it was at this step, with the values as they stand. */
  goBack(step: number): void {
    const last = this.#all.at(-1)
    if (last && last.after > step)
      this.#all = [...this.#all.filter(({ after }) => after < step), { ...last, after: step }]
  }

  /** Its parameters are others than those that its steps have led to. */
  lose(): void {
    this.isWhole = false
  }
}
