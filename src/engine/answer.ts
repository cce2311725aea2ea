// Each verb of the protocol, answered. One table: the compiler finds a verb without an answer.
import { parameterLayout, unpackParameters } from '../experiment/layout'
import type { ModelSpaceData } from '../experiment/model-space'
import type { Verb, Verbs } from '../protocol/commands'
import type { Alive } from '../protocol/message'
import type { Report } from '../protocol/report'
import type { StudyMessage } from '../protocol/study'
import { askedOf } from './asked'
import { prepareRows } from './data/prepare'
import { chooseEngine } from './device/choose-engine'
import type { Engine } from './device/engine'
import { CONTEXT_LOST, GpuFailure } from './device/gpu-failure'
import { causeOf, failedReport } from './failed'
import type { Rows } from './fleet/fleet'
import { startingParameters } from './fleet/plan'
import { predictRaw } from './run/predictions'
import type { Run } from './run/run'
import { Trainer } from './run/trainer'
import { fetchAhead, studyLoaders } from './studies'
import { StudyParts } from './study-parts'

/** A verb without a result is answered by being done. */
type Answer<Result> = Result extends undefined ? Promise<void> : Promise<Result>

export type Answers = { [V in Verb]: (payload: Verbs[V]['payload']) => Answer<Verbs[V]['result']> }

/** What is said unasked. */
export type Unasked = Report | StudyMessage | Alive

interface Started {
  engine: Engine
  trainer: Trainer
  studies: StudyParts
}

export function createAnswers(
  send: (message: Unasked, transfer: Transferable[]) => void,
  loaders = studyLoaders,
): Answers {
  let starting: Promise<Started> = Promise.reject(new Error('The engine has not been started.'))
  // Whoever asks is told; a start that nobody waits for is no unhandled rejection.
  starting.catch(() => undefined)
  let settingUp: Promise<unknown> = Promise.resolve()
  const sayAlive = () => send({ type: 'alive' }, [])
  const fail = (reason: string) => send(failedReport(reason), [])
  /** Of the engine that runs; of one that never did, whoever has asked for its start is told. */
  let running: Engine | undefined
  /** A GPU that has failed is told of as a failure of all, whatever verb has met it. */
  const refuse = (error: unknown): never => {
    const cause = causeOf(error, running)
    if (running && cause instanceof GpuFailure) fail(cause.message)
    throw cause
  }

  /** Once the start and every load asked for before are done: commands keep their order. */
  const ready = async (): Promise<Started> => {
    const before = settingUp
    const started = await starting
    await before
    return started
  }
  const trainer = async () => (await ready()).trainer
  const setUp = <Result>(make: (trainer: Trainer) => Promise<Result>): Promise<Result> => {
    const made = trainer().then(make)
    settingUp = made.catch(() => undefined)
    return made
  }

  const answers: Answers = {
    async start({ engine: choice, debug }) {
      starting = chooseEngine(choice, debug, sayAlive).then((engine) => {
        running = engine
        void engine.loss?.told.then(() => fail(CONTEXT_LOST))
        const studies = new StudyParts({ engine, loaders, send, sayAlive })
        return { engine, studies, trainer: new Trainer(engine, send, studies.companions) }
      })
      return (await starting).engine.device
    },
    load: ({ experiment, revision, from, past, planned }) =>
      setUp((trainer) => trainer.load(experiment, revision, from, past, planned)),
    reset: ({ settings, revision }) => setUp((trainer) => trainer.reset(settings, revision)),
    tune: async ({ settings, revision }) => (await trainer()).tune(settings, revision),
    play: async ({ pace, until }) => (await trainer()).play(pace, until),
    pause: async () => (await trainer()).pause(),
    run: async ({ steps }) => (await trainer()).advance(steps),
    snapshot: async () => (await trainer()).snapshot(),
    predict: async ({ inputs }) =>
      finite(nested(await predictRaw((await trainer()).run, inputs), inputs.length)),
    watch: async (what) => {
      const { studies, trainer } = await ready()
      studies.watch(trainer.run, what)
      await trainer.watch(what)
      trainer.giveWay()
    },
    wish: async (envelope) => {
      const { studies, trainer } = await ready()
      // Before the first load there may be a wish, but nothing that it could be made of.
      await studies.wish(envelope, trainer.hasRun ? askedOf(trainer, sayAlive) : undefined)
      trainer.giveWay()
    },
    question: async (envelope) => {
      const { studies, trainer } = await ready()
      return studies.ask(envelope, askedOf(trainer, sayAlive))
    },
    keep: async () => (await trainer()).keep(),
    restore: async () => (await trainer()).restore(),
    record: async () => (await trainer()).record(),
    keptSteps: async () => (await trainer()).run.past.kept(),
    recall: async ({ step }) => (await trainer()).recall(step),
    fork: ({ step, settings, revision }) => setUp((trainer) => trainer.fork(step, settings, revision)),
    exchange: ({ experiment, revision, edition }) =>
      setUp(async (trainer) => ({ ...(await trainer.exchange(experiment, revision)), edition })),
    modelSpace: async () => modelSpaceOf((await trainer()).run),
    async fetchAhead() {
      void fetchAhead(loaders)
    },
    speeds: async () => (await trainer()).speeds(),
    memory: async () => (await starting).engine.memory(),
  }
  return refusing(answers, refuse)
}

/** The same answers, but that whatever one throws goes through `refuse`. */
function refusing(answers: Answers, refuse: (error: unknown) => never): Answers {
  const each = Object.entries(answers) as [Verb, (payload: unknown) => Promise<unknown>][]
  const entries = each.map(([verb, answer]) => [verb, (payload: unknown) => answer(payload).catch(refuse)])
  return Object.fromEntries(entries) as Answers
}

function modelSpaceOf({ data: own, experiment, description, tunings }: Run): ModelSpaceData {
  // A program begins at step 0, as a reset does: on the scale of the rows that there are by now.
  const data = own.scaledBy === own.raw.training ? own : prepareRows(experiment, own.raw)
  return {
    inputs: rowsOf(data.training, 'inputs'),
    targets: rowsOf(data.training, 'targets'),
    validationInputs: rowsOf(data.validation, 'inputs'),
    validationTargets: rowsOf(data.validation, 'targets'),
    initial: unpackParameters(startingParameters(experiment), parameterLayout(description.sizes)),
    ...(tunings.whole && { tunings: tunings.whole }),
  }
}

/** @throws where an answer is out of float32: the inputs were too large, or the network has just diverged */
function finite(answers: number[][]): number[][] {
  const lost = answers.findIndex((answer) => !answer.every(Number.isFinite))
  if (lost < 0) return answers
  throw new Error(`inputs.${lost}: the network's answer is larger than a number of 32 bits can be.`)
}

function rowsOf(rows: Rows, what: 'inputs' | 'targets'): number[][] {
  return nested(rows[what], rows.count)
}

function nested(flat: Float32Array, rows: number): number[][] {
  const width = flat.length / Math.max(rows, 1)
  return Array.from({ length: rows }, (_, n) => Array.from(flat.subarray(n * width, (n + 1) * width)))
}
