// Each verb of the protocol, answered. One table: the compiler finds a verb without an answer.
import { parameterLayout, unpackParameters } from '../experiment/layout'
import type { ModelSpaceData } from '../experiment/model-space'
import type { RunDescription, Verb, Verbs } from '../protocol/commands'
import type { CompanionReport, Report } from '../protocol/report'
import { Companions } from './beside/companions'
import { chooseEngine } from './device/choose-engine'
import type { Engine } from './device/engine'
import type { Rows } from './fleet/fleet'
import { startingParameters } from './fleet/plan'
import type { Late } from './late'
import { type LateParts, lateParts } from './late-parts'
import { predictRaw } from './run/predictions'
import type { Run } from './run/run'
import { Trainer } from './run/trainer'

/** A verb without a result is answered by being done. */
type Answer<Result> = Result extends undefined ? Promise<void> : Promise<Result>

export type Answers = { [V in Verb]: (payload: Verbs[V]['payload']) => Answer<Verbs[V]['result']> }

interface Started {
  engine: Engine
  trainer: Trainer
  late: LateParts
}

export function createAnswers(
  send: (report: Report | CompanionReport, transfer: Transferable[]) => void,
  loadLate = () => import('./late'),
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

  /** A wish for what trains beside the run. */
  const wishing = async (wish: (late: Late) => Promise<void>): Promise<void> => {
    const trainer = await ready()
    await wish(await (await starting).late.get())
    trainer.giveWay()
  }
  /** A question about the run as it stands. */
  const asking = async <A>(answer: (late: Late, run: Run, trainer: Trainer) => Promise<A>): Promise<A> => {
    const trainer = await ready()
    const { run } = trainer
    const late = await (await starting).late.get()
    if (run !== trainer.run)
      throw new Error('Another network has taken the place of the one that was asked about.')
    return answer(late, run, trainer)
  }

  return {
    async start({ engine: choice }) {
      starting = chooseEngine(choice).then((engine) => {
        const companions = new Companions()
        const late = lateParts(async () => {
          const parts = (await loadLate()).createLate(engine, send)
          companions.join(parts.companions)
          return parts
        })
        return { engine, late, trainer: new Trainer(engine, send, companions) }
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
      const { run } = trainer
      const { late } = await starting
      late.tell(({ twin }) => twin.watch(run, what))
      await trainer.watch(what)
      trainer.giveWay()
    },
    ladder: async ({ values, steps }) => {
      const { revision, run } = await ready()
      // As they stand now, whatever comes while the rest is loaded.
      const { engine, experiment, data } = run
      const { trainLadder } = await (await starting).late.get()
      return trainLadder(engine, experiment, data, { values, steps, revision })
    },
    ladderBeside: (wish) => wishing(({ ladder }) => ladder.want(wish)),
    crossValidate: async (wish) => {
      const trainer = await ready()
      const { experiment, data } = trainer.run
      const { folds } = await (await starting).late.get()
      await folds.want(wish, { experiment, data })
      trainer.giveWay()
    },
    openTestSet: () => asking(({ openTestSet }, run) => openTestSet(run)),
    twinBeside: (wish) => wishing(({ twin }) => twin.want(wish)),
    dataGradient: () =>
      asking(({ dataGradientOf, inSlices }, run, trainer) =>
        dataGradientOf(
          run,
          inSlices(() => trainer.isTraining),
        ),
      ),
    lossPlane: (wish) =>
      asking(({ lossPlaneOf, inSlices }, run, trainer) =>
        lossPlaneOf(
          run,
          wish,
          inSlices(() => trainer.isTraining),
        ),
      ),
    doubleDescent: (wish) =>
      asking(async ({ closedForm, inSlices }, run, trainer) => {
        const { doubleDescentOf } = await closedForm()
        return doubleDescentOf(
          run,
          wish,
          inSlices(() => trainer.isTraining),
        )
      }),
    everyWidth: (wish) => wishing(({ capacity }) => capacity.want(wish)),
    resample: (wish) => wishing(({ resampling }) => resampling.want(wish)),
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
