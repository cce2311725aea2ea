// Performs a lesson's moves on the processor engine, without a page, and says what the run has come to.
import type { Facts, Measured, Move } from '../../src/catalog/lessons/lesson'
import type { PresetId } from '../../src/catalog/presets/preset-table'
import { cpuEngine } from '../../src/engine/device/cpu-engine'
import { countLabels, hasWrongLabels, labelledInputs } from '../../src/engine/run/label-counts'
import { predictRaw } from '../../src/engine/run/predictions'
import { Trainer } from '../../src/engine/run/trainer'
import { decodeAddress, encodeAddress } from '../../src/experiment/address/address'
import { tuned } from '../../src/experiment/changes/tuned'
import type { Experiment } from '../../src/experiment/experiment'
import { parameterCount, parameterLayout, weightCount } from '../../src/experiment/layout'
import { parseTuning } from '../../src/experiment/parse/parse'
import type { RunDescription } from '../../src/protocol/run-description'
import { History } from '../../src/session/history'

export class LessonDrive {
  readonly #history = new History()
  readonly #trainer = new Trainer(cpuEngine('test'), ({ rows, width, run }) => this.#hear(rows, width, run))
  #description!: RunDescription
  #experiment!: Experiment
  #presetId!: PresetId
  #run = 0
  #revision = 0

  async make(moves: readonly Move[]): Promise<void> {
    for (const move of moves) await this.#make(move)
    await this.#trainer.snapshot()
  }

  async tune(tuning: object): Promise<void> {
    this.#experiment = tuned(this.#experiment, parseTuning(tuning))
    await this.#trainer.tune(this.#experiment, ++this.#revision)
  }

  async #make(move: Move): Promise<void> {
    if ('load' in move) await this.#load(move.load, move.with ?? {})
    else if ('restart' in move) await this.#restart(move.restart)
    else if ('tune' in move) await this.tune(move.tune)
    else await this.#trainer.advance(move.until - this.#trainer.run.step)
  }

  async #load(preset: string, leaves: Readonly<Record<string, string>>): Promise<void> {
    const pairs = Object.entries({ preset, ...leaves }).map(([key, value]) => `${key}=${value}`)
    const { experiment, presetId } = decodeAddress(`#${pairs.join('&')}`)
    this.#presetId = presetId
    this.#experiment = experiment
    this.#history.clear()
    this.#run++
    this.#description = await this.#trainer.load(experiment, ++this.#revision)
    await this.#trainer.snapshot()
  }

  async #restart(leaves: Readonly<Record<string, string>>): Promise<void> {
    const address = encodeAddress(this.#presetId, this.#experiment)
    if (!('hash' in address)) throw new Error(address.needsFile)
    const { preset: _preset, ...now } = Object.fromEntries(new URLSearchParams(address.hash.slice(1)))
    await this.#load(this.#presetId, { ...now, ...leaves })
  }

  #hear(rows: Float64Array, width: number, run: number): void {
    if (run === this.#run && rows.length > 0) this.#history.append(rows, width)
  }

  async facts(): Promise<Facts> {
    const { training, validation, nullLoss, sizes, noiseFloor } = this.#description
    const layout = parameterLayout(sizes)
    const measured = Array.from({ length: this.#history.count }, (_, i) => measuredAt(this.#history, i))
    const best = measured.reduce((best, now) => (now.validation < best.validation ? now : best))
    return {
      ...(measured.at(-1) as Measured),
      rows: { training: training.inputs.length, validation: validation.inputs.length },
      parameters: parameterCount(layout),
      weights: weightCount(layout),
      guessing: nullLoss,
      best: { step: best.step, validation: best.validation },
      ...(noiseFloor && { noiseFloor: noiseFloor.loss }),
      tiny: await this.#tiny(),
      ...(await this.#wrongLabels()),
      at: (step) => measured.findLast((one) => one.step <= step) as Measured,
    }
  }

  async #tiny(): Promise<number> {
    const { parameters } = await this.#trainer.snapshot()
    return parameters.flatMap(({ weights }) => weights.flat()).filter((w) => Math.abs(w) < 0.02).length
  }

  async #wrongLabels(): Promise<Pick<Facts, 'wrongLabels'>> {
    const { data, experiment } = this.#trainer.run
    if (!hasWrongLabels(data.raw)) return {}
    const outputs = await predictRaw(this.#trainer.run, labelledInputs(data.raw))
    const { wrong, memorised } = countLabels(data.raw, experiment.loss, outputs)
    return { wrongLabels: { count: wrong, memorised } }
  }
}

function measuredAt(history: History, i: number): Measured {
  return {
    step: history.at(i, 'step'),
    training: history.at(i, 'dataLoss'),
    validation: history.at(i, 'validationLoss'),
    trainingRight: history.at(i, 'accuracy'),
    validationRight: history.at(i, 'validationAccuracy'),
    penalty: history.at(i, 'penalty'),
    weightNorm: history.at(i, 'weightNorm'),
    zeros: history.at(i, 'exactZeros'),
    lambda: history.at(i, 'lambda'),
  }
}
