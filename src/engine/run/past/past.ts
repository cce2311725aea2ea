// A run's past: its parameters at steps that were measured, read back beside the measurements and kept where they are worth it.
import { type Experiment, tunableSettings } from '../../../experiment/experiment'
import { parameterCount, parameterLayout } from '../../../experiment/layout'
import { columnAt } from '../../../protocol/metrics'
import type { KeptSteps } from '../../../protocol/past'
import type { KeptFrame, RunPast } from '../../../protocol/record'
import type { Fleet } from '../../fleet/fleet'
import { type Frame, frameLimit, Keeper } from './keeper'

export interface PastFrame extends Frame {
  parameters: Float32Array
  /** The row of metrics that was reported. */
  row: Float64Array
  experiment: Experiment
}

/** Parameters on their way; nothing where the GPU was lost meanwhile. */
export type Reading = Promise<Float32Array | undefined>

/** As many bytes may wait for their measurements: which of them are the best is not known before. */
const MAX_WAITING_BYTES = 16e6

export class Past {
  readonly #fleet: Fleet
  #keeper: Keeper<PastFrame>
  readonly #bytes: number
  #waiting = 0

  /** @param before what is kept of the run that this one was forked from */
  constructor(fleet: Fleet, before?: Keeper<PastFrame>) {
    this.#fleet = fleet
    this.#bytes = 4 * parameterCount(parameterLayout(fleet.plan.sizes))
    this.#keeper = before ?? new Keeper(frameLimit(this.#bytes))
  }

  /** No more parameters can wait before measurements have been brought. */
  get isFull(): boolean {
    return this.#waiting > 0 && (this.#waiting + 1) * this.#bytes > MAX_WAITING_BYTES
  }

  /** Asks for the parameters as they now are, where they may be kept. */
  read(): Reading | undefined {
    if (!this.#mayKeep()) return undefined
    this.#waiting++
    return this.#fleet.parameters().then(
      ([parameters]) => parameters,
      // Whoever reads measurements is told of a lost GPU.
      () => undefined,
    )
  }

  /** Takes what was read in, once it is known how good it was: in the order of the steps. */
  async take(reading: Reading, row: Float64Array, experiment: Experiment): Promise<void> {
    this.#waiting--
    const frame = { step: row[columnAt.step]!, validationLoss: row[columnAt.validationLoss]! }
    if (!this.#keeper.isWorth(frame)) return
    const parameters = await reading
    if (parameters) this.#keeper.add({ ...frame, parameters, row, experiment })
  }

  /** What was read was not sound. */
  drop(): void {
    this.#waiting--
  }

  /** The run is at an earlier step again: what came after it is no past of it. */
  goBack(step: number): void {
    this.#keeper = this.#keeper.until(step)
  }

  kept(): KeptSteps {
    const { best } = this.#keeper
    return {
      steps: this.#keeper.frames().map(({ step }) => step),
      ...(best && { best: { step: best.step, validationLoss: best.validationLoss } }),
    }
  }

  /** All that is kept, for another worker. */
  get record(): Pick<RunPast, 'frames' | 'stride'> {
    return { frames: this.#keeper.frames().map(keptFrame), stride: this.#keeper.stride }
  }

  nearest(step: number): PastFrame {
    return this.#keeper.nearest(step)
  }

  until(step: number): Keeper<PastFrame> {
    return this.#keeper.until(step)
  }

  #mayKeep(): boolean {
    const { step, plan } = this.#fleet
    return this.#keeper.wants(step) || (plan.validation.count > 0 && frameLimit(this.#bytes) > 0)
  }
}

function keptFrame({ row, parameters, experiment }: PastFrame): KeptFrame {
  return { row, parameters, settings: tunableSettings(experiment) }
}
