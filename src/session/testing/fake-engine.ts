// A worker's port for tests: it keeps what is posted, and answers at once, or when it is told to.
import type { Experiment, LayerParameters } from '../../experiment/experiment'
import type { Command, Verb, Verbs } from '../../protocol/commands'
import type { Device } from '../../protocol/device'
import { columnAt, rowWidth } from '../../protocol/metrics'
import type { PastMoment } from '../../protocol/past'
import type { Report } from '../../protocol/report'
import type { RunDescription } from '../../protocol/run-description'
import type { Snapshot, SoundParameters, Status } from '../../protocol/snapshot'
import type { StudyId, StudyReport, Wish } from '../../protocol/study'
import type { EnginePort } from '../worker/engine-client'

const LAYERS = 2

export class FakeEngine extends EventTarget {
  readonly commands: Command[] = []
  isTerminated = false
  backend: Device['backend'] = 'cpu'
  run = 0
  step = 0
  status: Status = 'ready'
  revision = 0
  /** How far it is when a tune arrives, where that is beyond what it has reported. */
  appliesAt: number | undefined
  /** What questions are answered with, by `study question`. */
  readonly answers = new Map<string, unknown>()
  /** What gets no answer until `release`, each as it is in `verbs`. */
  readonly held = new Set<string>()
  readonly refusals = new Map<string, string>()
  #experiment: Experiment | undefined
  #waiting: Command[] = []

  get port(): EnginePort {
    return this as unknown as EnginePort
  }

  /** The verbs in their order, but what is fetched ahead; of a study's, `twin wish` and `test-set open`. */
  get verbs(): string[] {
    return this.commands.map(nameOf).filter((name) => name !== 'fetchAhead')
  }

  last<V extends Verb>(verb: V): Verbs[V]['payload'] {
    const command = this.commands.findLast((posted) => posted.verb === verb)
    if (!command) throw new Error(`No ${verb} was posted.`)
    return command.payload as Verbs[V]['payload']
  }

  lastWish<Id extends StudyId>(study: Id): Wish<Id> {
    const command = this.commands.findLast((posted) => nameOf(posted) === `${study} wish`)
    if (command?.verb !== 'wish') throw new Error(`No wish of ${study} was posted.`)
    return command.payload.wish as Wish<Id>
  }

  postMessage(command: Command): void {
    this.commands.push(structuredClone(command))
    if (this.held.has(nameOf(command))) this.#waiting.push(command)
    else queueMicrotask(() => this.#answer(command))
  }

  terminate(): void {
    this.isTerminated = true
  }

  release(name: string): void {
    this.held.delete(name)
    const ready = this.#waiting.filter((command) => nameOf(command) === name)
    this.#waiting = this.#waiting.filter((command) => nameOf(command) !== name)
    for (const command of ready) this.#answer(command)
  }

  /** Answers the oldest command of this verb that waits. */
  releaseOne(verb: Verb): void {
    const at = this.#waiting.findIndex((command) => command.verb === verb)
    const [command] = this.#waiting.splice(at, 1)
    if (command) this.#answer(command)
  }

  /** A report at a step, with one row of metrics where any are given. */
  report(changes: Partial<Report> & { metrics?: Partial<Record<keyof typeof columnAt, number>> } = {}): void {
    const { metrics, ...fields } = changes
    this.step = fields.step ?? this.step
    this.status = fields.status ?? this.status
    const width = rowWidth(LAYERS)
    const rows = metrics ? new Float64Array(width) : new Float64Array(0)
    for (const [name, value] of Object.entries({ step: this.step, ...metrics })) {
      if (metrics) rows[columnAt[name as keyof typeof columnAt]] = value
    }
    const { run, step, status, revision } = this
    this.say({ type: 'report', run, revision, status, step, rows, width, ...fields })
  }

  /** A study's part in the worker tells of itself. */
  tell<Id extends StudyId>(study: Id, report: StudyReport<Id>): void {
    this.say({ type: 'study', study, report })
  }

  /** @param message none where the script does not come: the event is a plain one then */
  crash(message?: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), message !== undefined && { message }))
  }

  #answer(command: Command): void {
    const { id } = command
    const error = this.refusals.get(nameOf(command))
    this.say({
      type: 'reply',
      id,
      ...(error === undefined ? { result: this.#resultOf(command) } : { error }),
    })
  }

  /** Anything at all, as from the worker. */
  say(data: unknown): void {
    if (!this.isTerminated) this.dispatchEvent(new MessageEvent('message', { data }))
  }

  #resultOf(command: Command): unknown {
    switch (command.verb) {
      case 'start':
        return { backend: this.backend, renderer: 'fake', software: true }
      case 'load':
        this.#experiment = command.payload.experiment
        return this.#begin(command.payload.from?.step ?? 0, command.payload.revision)
      case 'reset':
        return this.#begin(0, command.payload.revision)
      case 'keptSteps':
        return { steps: [0, 10, 20, 30], best: { step: 20, validationLoss: 0.4 } }
      case 'recall':
        return this.#momentNear(command.payload.step)
      case 'fork':
        return this.#begin(command.payload.step, command.payload.revision)
      case 'exchange':
        return this.#exchange(command.payload)
      case 'tune':
        this.revision = command.payload.revision
        return this.appliesAt ?? this.step
      case 'watch':
        if (this.status !== 'running')
          this.report({ prediction: new Float32Array(command.payload.inputs.length) })
        return undefined
      case 'play':
        this.report({ status: 'running' })
        return undefined
      case 'run':
        this.step += command.payload.steps
        this.report({ status: 'paused', sound: soundAt(this.step) })
        return this.snapshot()
      case 'pause':
        this.report({ status: this.step === 0 ? 'ready' : 'paused', sound: soundAt(this.step) })
        return this.snapshot()
      case 'snapshot':
        return this.snapshot()
      case 'predict':
        return command.payload.inputs.map(() => [0.4])
      case 'modelSpace':
        return {
          inputs: [[0, 0]],
          targets: [[0]],
          validationInputs: [],
          validationTargets: [],
          initial: parameters,
        }
      case 'question':
        return this.#answerTo(command.payload)
      case 'memory':
        return { tensors: 0, gpuBytes: 0 }
      default:
        return undefined
    }
  }

  /** Its status stays: what trains trains on. */
  #exchange({ experiment, revision, edition }: Verbs['exchange']['payload']): Verbs['exchange']['result'] {
    const { step, status } = this
    this.#experiment = experiment
    const description = this.#begin(this.appliesAt ?? step, revision)
    this.status = status
    const row = new Float64Array(rowWidth(LAYERS))
    row[columnAt.step] = this.step
    row[columnAt.validationLoss] = 0.9
    return { description, step: this.step, row, edition }
  }

  #begin(step: number, revision: number): RunDescription {
    this.run++
    this.step = step
    this.status = step === 0 ? 'ready' : 'paused'
    this.revision = revision
    return descriptionOf(this.run, this.#experiment as Experiment)
  }

  #answerTo({ study, question, payload }: Verbs['question']['payload']): unknown {
    if (question === 'ladder') return payload.values.map((value) => ({ value, snapshot: this.snapshot() }))
    return this.answers.get(`${study} ${question}`)
  }

  /** Of a network that was trained with λ = 0.25. */
  #momentNear(asked: number): PastMoment {
    const step = Math.round(asked / 10) * 10
    const row = new Float64Array(rowWidth(LAYERS))
    row[columnAt.step] = step
    row[columnAt.validationLoss] = 0.5
    const { penalty, optimizer, dropout } = this.last('load').experiment
    return {
      step,
      row,
      settings: { penalty: { ...penalty, lambda: 0.25 }, optimizer, dropout },
      parameters: Float32Array.of(step),
      prediction: new Float32Array(1),
    }
  }

  snapshot(): Snapshot {
    return {
      step: this.step,
      revision: this.revision,
      status: this.status,
      dataLoss: 0.5,
      penalty: 2,
      objective: 0.5,
      validationLoss: 0.6,
      weightNorm: 1,
      exactZeros: 0,
      weights: 2,
      parameters,
    }
  }
}

function nameOf({ verb, payload }: Command): string {
  if (verb === 'wish') return `${payload.study} wish`
  return verb === 'question' ? `${payload.study} ${payload.question}` : verb
}

const parameters: LayerParameters[] = [{ weights: [[0.25], [0.5]], biases: [0.125] }]

/** The same with Adam's state, as it comes with the report that ends training. */
export function soundAt(step: number): SoundParameters {
  const slots = [Float32Array.of(0.1, 0.2, 0.3), Float32Array.of(0.01, 0.02, 0.03)]
  return { step, parameters: Float32Array.of(0.25, 0.5, 0.125), optimizer: { slots, updates: step } }
}

function descriptionOf(run: number, { data, loss }: Experiment): RunDescription {
  const inputs = [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ]
  const points = { inputs, targets: [[0], [1], [1], [0]], flipped: [false, false, false, false] }
  return {
    run,
    task: data.kind === 'sine' ? 'regression' : 'binary',
    loss,
    inputNames: ['a', 'b'],
    outputNames: ['y'],
    training: points,
    validation: points,
    scale: {
      inputs: { means: [0, 0], deviations: [1, 1] },
      targets: { means: [0], deviations: [1] },
    },
    nullLoss: 0.7,
    spread: { training: 0.25, validation: 0.25 },
    sizes: [2, 4, 1],
    stride: 1,
  }
}

/** Lets every answer that is due arrive. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 20; i++) await Promise.resolve()
}
