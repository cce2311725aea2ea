// The twin in the worker: it is the network "trained so from the start", so with other settings it is made anew.
import { Follower } from '../../../engine/beside/follower'
import type { Following } from '../../../engine/beside/following'
import { hyperparametersOf } from '../../../engine/fleet/plan'
import { flatRows } from '../../../engine/run/reports'
import type { Run } from '../../../engine/run/run'
import type { EngineStudy, StudyTools } from '../../../engine/study'
import type { Verbs } from '../../../protocol/commands'
import { noPenalty, twinOf } from '../shared/twin-setting'
import type { TwinReport, TwinWish } from '../shared/wire'
import { TwinRun, type TwinSight } from './twin-run'

type Watched = Verbs['watch']['payload']

const unwatched: Watched = { inputs: [], parameters: false }

export function createStudy(tools: StudyTools<'twin'>): EngineStudy<'twin'> {
  /** What the page looks at, and of which run. */
  let watched: { run: Run; what: Watched } | undefined
  const whatOf = (run: Run) => (watched?.run === run ? watched.what : unwatched)
  const beside = new Follower(following(tools, whatOf), tools.spare)
  return {
    beside,
    watch(run, what) {
      watched = { run, what }
      beside.lookAgain()
    },
  }
}

function following(
  { engine, tell }: StudyTools<'twin'>,
  watchedOf: (run: Run) => Watched,
): Following<TwinWish, TwinRun> {
  /** Counts those that were made, and those that were told to be gone. */
  let twin = 0
  return {
    nothing: { wish: 0, isResting: true },
    isSame: ({ wish }, before) => wish === before.wish,
    isWished: ({ setting }) => setting !== undefined,
    goal: ({ step }, _wish, own) => (own.hasDiverged ? own.step : step),
    settingsOf: (experiment, { setting = noPenalty }) =>
      JSON.stringify(hyperparametersOf(twinOf(experiment, setting))),
    make: ({ experiment, data }, { setting = noPenalty }) => {
      twin++
      return TwinRun.create(engine, twinOf(experiment, setting), data)
    },
    // Where the visitor pauses there is a row of the visitor's run, whatever the schedule says.
    isUnseenAtRest: ({ isMeasured }) => !isMeasured,
    async look(own, run, { wish }, { isAtRest }) {
      const { step, rowWidth } = own
      const sight = await own.look(watchedOf(run), isAtRest)
      const of = { run: run.description.run, wish, twin }
      return () => tell(...reportOf({ ...of, step, width: rowWidth, hasDiverged: own.hasDiverged }, sight))
    },
    withdraw({ description }, { wish }) {
      twin++
      const of = { run: description.run, wish, twin, step: 0, width: 0, hasDiverged: false }
      tell(...reportOf(of, { rows: [], seen: {} }))
    },
  }
}

function reportOf(
  of: Omit<TwinReport, 'rows' | 'prediction' | 'parameters'>,
  { rows, seen }: TwinSight,
): [TwinReport, Transferable[]] {
  const report: TwinReport = { ...of, rows: flatRows(rows, of.width), ...seen }
  const arrays = [report.rows, seen.prediction, seen.parameters].filter((array) => array !== undefined)
  return [report, arrays.map(({ buffer }) => buffer as ArrayBuffer)]
}
