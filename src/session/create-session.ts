// A session put together: store, engine and verbs. The one place where they all know each other.
import type { PresetId } from '../catalog/presets/preset-table'
import type { Experiment } from '../experiment/experiment'
import type { EngineChoice } from '../protocol/commands'
import type { EnginePort } from './engine-client'
import { linkEngine } from './engine-link'
import { createFinalPredictions } from './final-predictions'
import { History } from './history'
import type { Lab } from './lab'
import { createLadderBeside } from './ladder-beside'
import { notify } from './notify'
import { createPlaying } from './playing'
import { createQuestions } from './questions'
import { takeReport } from './reports'
import { createResampling } from './resampling'
import { revive } from './revival'
import { createRuns } from './runs'
import type { Session } from './session'
import { embedCode, shareUrl } from './share'
import { createSnapshots } from './snapshots'
import { createLabStore, without } from './store'
import { createTuning } from './tuning'
import { createWatching } from './watching'

export interface SessionOptions {
  spawn(): EnginePort
  engine: EngineChoice
  presetId: PresetId
  experiment: Experiment
  /** Whether a preset that is chosen begins to play. */
  playsByItself: boolean
  /** Whether networks may train beside the visitor's own. */
  ladder: boolean
  pageUrl(): string
}

export function createSession(options: SessionOptions): Session {
  const store = createLabStore(options.presetId, options.experiment)
  store.setState({ ladder: { isAllowed: options.ladder, isOn: false } })
  const link = linkEngine({
    spawn: options.spawn,
    engine: options.engine,
    isRunning: () => store.getState().status === 'running',
    onReport: (report) => {
      if (report.run !== store.getState().run?.run) return
      takeReport(lab, report, watching.current())
      if (report.sound) snapshots.learn(report.sound)
      askAtTheEnd()
    },
    onLadder: (report) => ladder.take(report),
    onResampling: (report) => resampling.take(report),
    onRevived: (device, reason) => {
      ladder.forget()
      revive({ lab, runs, snapshots, playing }, device, reason).catch((error) => notify(store, error))
    },
    onFailed: (failure) => store.setState({ connection: 'failed', status: 'failed', failure }),
  })
  const lab: Lab = { store, history: new History(), ask: link.ask }
  const askAtTheEnd = createFinalPredictions(lab)
  const playing = createPlaying(lab, () => runs.reset())
  const tuning = createTuning(lab, playing)
  const snapshots = createSnapshots(lab, playing.stop)
  const watching = createWatching(lab)
  const ladder = createLadderBeside(lab)
  const resampling = createResampling(lab)
  const runs = createRuns(lab, () => {
    for (const part of [tuning, snapshots, watching]) part.forget()
    playing.stop()
    ladder.begin()
  })
  link.ready.then(
    (device) => store.setState({ connection: 'ready', device }),
    () => undefined,
  )

  return {
    store,
    history: lab.history,
    ready: link.ready,
    load: runs.load,
    async loadPreset(id) {
      await runs.loadPreset(id)
      if (options.playsByItself) playing.play()
    },
    async restart(experiment) {
      const goesOn = playing.isWished()
      await runs.restart(experiment)
      if (goesOn) playing.play()
    },
    dismissGhost: () => store.setState(without(store.getState(), 'ghost'), true),
    reset: runs.reset,
    tune: tuning.tune,
    beginGesture() {
      tuning.beginGesture()
      runs.beginGesture()
    },
    goBack: tuning.goBack,
    play: playing.play,
    setSpeed: playing.setSpeed,
    setHidden(isHidden) {
      playing.setHidden(isHidden)
      ladder.setHidden(isHidden)
      resampling.setHidden(isHidden)
    },
    showEveryLambda: ladder.show,
    setLadderSize: ladder.resize,
    resample: resampling.show,
    askResampled: resampling.ask,
    pause: snapshots.pause,
    step: () => snapshots.run(1),
    run: snapshots.run,
    snapshot: snapshots.snapshot,
    watch: watching.watch,
    watchParameters: watching.watchParameters,
    ...createQuestions(lab),
    experiment: () => store.getState().experiment,
    shareUrl: () => shareUrl(options.pageUrl(), store.getState()),
    embedCode: () => embedCode(options.pageUrl(), store.getState()),
    dismissNotice: () => store.setState(without(store.getState(), 'notice'), true),
    end: link.end,
  }
}
