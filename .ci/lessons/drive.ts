// Performs a lesson's moves on the processor engine, without a page, and says what the run has come to.
import type { Facts, Move } from '../../src/catalog/lessons/lesson'
import { cpuEngine } from '../../src/engine/device/cpu-engine'
import { countLabels, hasWrongLabels, labelledInputs } from '../../src/engine/run/label-counts'
import { predictRaw } from '../../src/engine/run/predictions'
import { Trainer } from '../../src/engine/run/trainer'
import { tuned } from '../../src/experiment/changes/tuned'
import { parseTuning } from '../../src/experiment/parse/parse'
import type { RunDescription } from '../../src/protocol/run-description'
import { History } from '../../src/session/history'
import { factsOf } from '../../src/session/lessons/facts'
import { openedBy } from '../../src/session/lessons/opened-by'
import { lowestOf } from '../../src/session/run/resumption'
import type { LabState } from '../../src/session/state'

export class LessonDrive {
  readonly #history = new History()
  readonly #trainer = new Trainer(cpuEngine('test'), ({ rows, width, run }) => this.#hear(rows, width, run))
  #description!: RunDescription
  #standing!: ReturnType<typeof openedBy>
  #run = 0
  #revision = 0

  async make(moves: readonly Move[]): Promise<void> {
    for (const move of moves) await this.#make(move)
    await this.#trainer.snapshot()
  }

  async tune(tuning: object): Promise<void> {
    const experiment = tuned(this.#standing.experiment, parseTuning(tuning))
    this.#standing = { ...this.#standing, experiment }
    await this.#trainer.tune(experiment, ++this.#revision)
  }

  async #make(move: Move): Promise<void> {
    if ('load' in move || 'restart' in move) await this.#open(move)
    else if ('tune' in move) await this.tune(move.tune)
    else await this.#trainer.advance(move.until - this.#trainer.run.step)
  }

  async #open(move: Parameters<typeof openedBy>[0]): Promise<void> {
    this.#standing = openedBy(move, this.#standing)
    this.#history.clear()
    this.#run++
    this.#description = await this.#trainer.load(this.#standing.experiment, ++this.#revision)
    await this.#trainer.snapshot()
  }

  #hear(rows: Float64Array, width: number, run: number): void {
    if (run === this.#run && rows.length > 0) this.#history.append(rows, width)
  }

  async facts(): Promise<Facts> {
    const best = lowestOf(this.#history)
    const known = { run: this.#description, ...(best && { best }), ...(await this.#labels()) }
    return factsOf(known, this.#history, await this.#trainer.snapshot()) as Facts
  }

  async #labels(): Promise<Pick<LabState, 'labels'>> {
    const { data, experiment } = this.#trainer.run
    if (!hasWrongLabels(data.raw)) return {}
    const outputs = await predictRaw(this.#trainer.run, labelledInputs(data.raw))
    return { labels: countLabels(data.raw, experiment.loss, outputs) }
  }
}
