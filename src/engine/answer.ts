// Each verb of the protocol, answered. One table: the compiler finds a verb without an answer.
import { parameterLayout, unpackParameters } from '../experiment/layout'
import type { ModelSpaceData } from '../experiment/model-space'
import type { RunDescription, Verb, Verbs } from '../protocol/commands'
import type { CompanionReport, Report } from '../protocol/report'
import { CompanionFolds } from './companions/companion-folds'
import { CompanionLadder } from './companions/companion-ladder'
import { CompanionResampling } from './companions/companion-resampling'
import { CompanionTwin } from './companions/companion-twin'
import { Companions } from './companions/companions'
import { SpareTime } from './companions/spare-time'
import { chooseEngine } from './device/choose-engine'
import type { Engine } from './device/engine'
import type { Rows } from './fleet/fleet'
import { startingParameters } from './fleet/plan'
import { dataGradientOf, lossPlaneOf } from './forces/forces'
import { inSlices } from './forces/slices'
import { trainLadder } from './ladder'
import { predictRaw } from './predictions'
import type { Run } from './run'
import { openTestSet } from './test-set'
import { Trainer } from './trainer'

/** A verb without a result is answered by being done. */
type Answer<Result> = Result extends undefined ? Promise<void> : Promise<Result>

export type Answers = { [V in Verb]: (payload: Verbs[V]['payload']) => Answer<Verbs[V]['result']> }

interface Started {
  engine: Engine
  trainer: Trainer
  ladder: CompanionLadder
  folds: CompanionFolds
  twin: CompanionTwin
  resampling: CompanionResampling
}

export function createAnswers(
  send: (report: Report | CompanionReport, transfer: Transferable[]) => void,
): Answers {
  let starting: Promise<Started> = Promise.reject(new Error('The engine has not been started.'))
  // Whoever asks is told; a start that nobody waits for is no unhandled rejection.
  starting.catch(() => undefined)
  let settingUp: Promise<unknown> = Promise.resolve()

  /** The trainer, once the start and every load asked for before are done: commands keep their order. */
  const ready = async (): Promise<Trainer> => {
    const before = settingUp
    const { trainer } = await starting
    await before
    return trainer
  }
  const setUp = (make: (trainer: Trainer) => Promise<RunDescription>): Promise<RunDescription> => {
    const made = ready().then(make)
    settingUp = made.catch(() => undefined)
    return made
  }

  return {
    async start({ engine: choice }) {
      starting = chooseEngine(choice).then((engine) => {
        const tell = (report: CompanionReport) => send(report, [])
        const time = new SpareTime()
        const ladder = new CompanionLadder(engine, tell, time)
        const folds = new CompanionFolds(engine, tell, time)
        const twin = new CompanionTwin(engine, send, time)
        const resampling = new CompanionResampling(engine, tell, time)
        const companions = new Companions([twin, ladder, folds, resampling])
        return { engine, ladder, folds, twin, resampling, trainer: new Trainer(engine, send, companions) }
      })
      return (await starting).engine.device
    },
    load: ({ experiment, revision, from }) => setUp((trainer) => trainer.load(experiment, revision, from)),
    reset: ({ experiment, revision }) => setUp((trainer) => trainer.reset(experiment, revision)),
    tune: async ({ experiment, revision }) => (await ready()).tune(experiment, revision),
    play: async ({ pace, until }) => (await ready()).play(pace, until),
    pause: async () => (await ready()).pause(),
    run: async ({ steps }) => (await ready()).advance(steps),
    snapshot: async () => (await ready()).snapshot(),
    predict: async ({ inputs }) => nested(await predictRaw((await ready()).run, inputs), inputs.length),
    watch: async (what) => {
      const trainer = await ready()
      const { twin } = await starting
      twin.watch(trainer.run, what)
      await trainer.watch(what)
      trainer.giveWay()
    },
    ladder: async ({ values, steps }) => {
      const { run, revision } = await ready()
      return trainLadder(run.engine, run.experiment, run.data, { values, steps, revision })
    },
    ladderBeside: async (wish) => {
      const trainer = await ready()
      await (await starting).ladder.want(wish)
      trainer.giveWay()
    },
    crossValidate: async (wish) => {
      const trainer = await ready()
      await (await starting).folds.want(wish, trainer.run)
      trainer.giveWay()
    },
    openTestSet: async () => openTestSet((await ready()).run),
    twinBeside: async (wish) => {
      const trainer = await ready()
      await (await starting).twin.want(wish)
      trainer.giveWay()
    },
    dataGradient: async () => {
      const trainer = await ready()
      return dataGradientOf(
        trainer.run,
        inSlices(() => trainer.isTraining),
      )
    },
    lossPlane: async (wish) => {
      const trainer = await ready()
      return lossPlaneOf(
        trainer.run,
        wish,
        inSlices(() => trainer.isTraining),
      )
    },
    doubleDescent: async (wish) => {
      const trainer = await ready()
      const { doubleDescentOf } = await import('./double-descent/double-descent')
      return doubleDescentOf(
        trainer.run,
        wish,
        inSlices(() => trainer.isTraining),
      )
    },
    resample: async (wish) => {
      const trainer = await ready()
      await (await starting).resampling.want(wish)
      trainer.giveWay()
    },
    keep: async () => (await ready()).keep(),
    restore: async () => (await ready()).restore(),
    keptSteps: async () => (await ready()).run.past.kept(),
    recall: async ({ step }) => (await ready()).recall(step),
    fork: ({ step, experiment, revision }) => setUp((trainer) => trainer.fork(step, experiment, revision)),
    modelSpace: async () => modelSpaceOf((await ready()).run),
    memory: async () => (await starting).engine.memory(),
  }
}

function modelSpaceOf({ data, experiment, description }: Run): ModelSpaceData {
  return {
    inputs: rowsOf(data.training, 'inputs'),
    targets: rowsOf(data.training, 'targets'),
    validationInputs: rowsOf(data.validation, 'inputs'),
    validationTargets: rowsOf(data.validation, 'targets'),
    initial: unpackParameters(startingParameters(experiment), parameterLayout(description.sizes)),
  }
}

function rowsOf(rows: Rows, what: 'inputs' | 'targets'): number[][] {
  return nested(rows[what], rows.count)
}

function nested(flat: Float32Array, rows: number): number[][] {
  const width = flat.length / Math.max(rows, 1)
  return Array.from({ length: rows }, (_, n) => Array.from(flat.subarray(n * width, (n + 1) * width)))
}
