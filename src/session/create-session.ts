// A session put together: store, engine, verbs and studies. The one place where they all know each other.
import type { PresetId } from '../catalog/presets/preset-table'
import type { Experiment } from '../experiment/experiment'
import type { EngineChoice } from '../protocol/device'
import { coreVerbs } from './core-verbs'
import { createLateDrawing } from './drawing/late-drawing'
import { createEarlyStopping } from './early-stopping/early-stopping'
import { History } from './history'
import type { Lab } from './lab'
import { createFinalPredictions } from './run/final-predictions'
import { createLookingBack } from './run/looking-back'
import { createPlaying } from './run/playing'
import { takeReport } from './run/reports'
import { createRuns } from './run/runs'
import { createSnapshots } from './run/snapshots'
import { createTuning } from './run/tuning'
import { createWatching } from './run/watching'
import type { Session } from './session'
import { createLabStore } from './store'
import { createStudies, firstStates, type Permissions, studyPatience } from './study-lives'
import { followStory } from './words/story'
import type { EnginePort } from './worker/engine-client'
import { linkEngine } from './worker/engine-link'

export interface SessionOptions {
  spawn(): EnginePort
  /** What is needed once a worker is lost. */
  loadRecovery(): Promise<Pick<typeof import('./recovery'), 'createRecovery'>>
  engine: EngineChoice
  debug?: boolean
  presetId: PresetId
  experiment: Experiment
  /** Whether a preset that is chosen begins to play. */
  playsByItself: boolean
  /** What may train beside the visitor's own network. */
  permissions: Permissions
  pageUrl(): string
}

export function createSession(options: SessionOptions): Session {
  const store = createLabStore(options.presetId, options.experiment, firstStates(options.permissions))
  followStory(store)
  const link = linkEngine({
    spawn: options.spawn,
    engine: options.engine,
    debug: options.debug,
    isRunning: () => store.getState().status === 'running',
    studyPatience,
    onReport(report) {
      if (report.run !== store.getState().run?.run) return
      takeReport(lab, report, watching.current(), playing.statusAfter)
      earlyStopping.follow()
      if (report.sound) snapshots.learn(report.sound)
      askAtTheEnd()
    },
    onStudy: (message) => studies.take(message),
    onLost: () => studies.forget(),
    recovery: async () =>
      (await options.loadRecovery()).createRecovery({ lab, runs, snapshots, playing }, options.engine),
    onFailed: (failure, lacksThread) =>
      store.setState({ connection: 'failed', status: 'failed', failure, lacksThread }),
  })
  const lab: Lab = { store, history: new History(), ask: link.ask }
  const askAtTheEnd = createFinalPredictions(lab)
  const earlyStopping = createEarlyStopping(lab, () => ({ playing, snapshots, lookingBack }))
  const playing = createPlaying(lab, () => runs.reset(), earlyStopping.stopsAt)
  const tuning = createTuning(lab, playing)
  const snapshots = createSnapshots(lab, playing.stop)
  const watching = createWatching(lab)
  const studies = createStudies(lab, watching.current)
  const runs = createRuns(lab, {
    onBegin(cause) {
      for (const part of [tuning, snapshots, watching]) part.forget()
      // The wish to see it train outlives a worker, and points that are drawn.
      if (cause !== 'revival' && cause !== 'exchange') playing.stop()
      lookingBack.end()
    },
    onBegun(cause) {
      for (const part of [studies, drawing, earlyStopping]) part.begin(cause)
    },
  })
  const drawing = createLateDrawing(lab, runs)
  const lookingBack = createLookingBack(lab, { playing, snapshots, runs, watched: watching.current })
  link.ready.then(
    (device) => store.setState({ connection: 'ready', device }),
    () => undefined,
  )
  const verbs = { playing, tuning, snapshots, watching, studies, runs, lookingBack, earlyStopping, drawing }
  return coreVerbs({ lab, link, ...verbs }, options)
}
