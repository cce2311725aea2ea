// A session put together: store, engine and verbs. The one place where they all know each other.
import type { PresetId } from '../catalog/presets/preset-table'
import type { Experiment } from '../experiment/experiment'
import type { EngineChoice } from '../protocol/commands'
import { createLadderBeside } from '../studies/every-lambda/session/ladder-beside'
import { createCapacity } from '../studies/every-width/session/every-width'
import { createResampling } from '../studies/resampling/session/resampling'
import { createSuggesting } from '../studies/suggest-lambda/session/suggesting'
import { createEnvelope } from '../studies/test-set/session/envelope'
import { createTwin } from '../studies/twin/session/twin'
import { twinAtFirst } from '../studies/twin/session/twin-state'
import { History } from './history'
import type { Lab } from './lab'
import { notify } from './notify'
import { embedCode, shareUrl } from './page/share'
import { createFinalPredictions } from './run/final-predictions'
import { createLookingBack } from './run/looking-back'
import { createPlaying } from './run/playing'
import { createQuestions } from './run/questions'
import { takeReport } from './run/reports'
import { revive } from './run/revival'
import { createRuns } from './run/runs'
import { createSnapshots } from './run/snapshots'
import { createTuning } from './run/tuning'
import { createWatching } from './run/watching'
import type { Session } from './session'
import { shownStore } from './shown-store'
import { createLabStore, without } from './store'
import type { EnginePort } from './worker/engine-client'
import { linkEngine } from './worker/engine-link'

export interface SessionOptions {
  spawn(): EnginePort
  engine: EngineChoice
  presetId: PresetId
  experiment: Experiment
  /** Whether a preset that is chosen begins to play. */
  playsByItself: boolean
  /** Whether networks may train beside the visitor's own: those of every λ, and the twin. */
  ladder: boolean
  twin: boolean
  pageUrl(): string
}

export function createSession(options: SessionOptions): Session {
  const store = createLabStore(options.presetId, options.experiment)
  store.setState({
    ladder: { isAllowed: options.ladder, isOn: false },
    twin: { ...twinAtFirst, isAllowed: options.twin },
  })
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
    onCompanion(report) {
      if (report.type === 'ladder') ladder.take(report)
      else if (report.type === 'twin') twin.take(report, watching.current())
      else if (report.type === 'resampling') resampling.take(report)
      else if (report.type === 'capacity') capacity.take(report)
      else suggesting.take(report)
    },
    onRevived: (device, reason) => {
      ladder.forget()
      suggesting.forget()
      twin.forget()
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
  const suggesting = createSuggesting(lab)
  const envelope = createEnvelope(lab)
  const twin = createTwin(lab)
  const resampling = createResampling(lab)
  const capacity = createCapacity(lab)
  const runs = createRuns(lab, () => {
    for (const part of [tuning, snapshots, watching]) part.forget()
    playing.stop()
    lookingBack.end()
    ladder.begin()
    twin.begin()
  })
  const lookingBack = createLookingBack(lab, { playing, snapshots, runs, watched: watching.current })
  link.ready.then(
    (device) => store.setState({ connection: 'ready', device }),
    () => undefined,
  )

  const run = (steps: number) => {
    lookingBack.end()
    return snapshots.run(steps)
  }

  return {
    store: shownStore(store),
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
    dismissGhost() {
      const state = store.getState()
      if (state.ghost) store.setState(without(state, 'ghost'), true)
      else twin.show(false)
    },
    async reset() {
      await runs.reset()
      envelope.seal()
    },
    async tune(change) {
      const answer = tuning.tune(change)
      twin.consider()
      await answer
    },
    beginGesture() {
      tuning.beginGesture()
      runs.beginGesture()
    },
    goBack() {
      lookingBack.end()
      return tuning.goBack()
    },
    play() {
      lookingBack.end()
      playing.play()
    },
    setSpeed: playing.setSpeed,
    setHidden(isHidden) {
      playing.setHidden(isHidden)
      ladder.setHidden(isHidden)
      twin.setHidden(isHidden)
      resampling.setHidden(isHidden)
      capacity.setHidden(isHidden)
    },
    showTwin: twin.show,
    compareWith: twin.compareWith,
    showEveryLambda: ladder.show,
    setLadderSize: ladder.resize,
    suggestLambda: suggesting.begin,
    stopSuggesting: suggesting.cancel,
    setFolds: suggesting.setFolds,
    openTestSet: envelope.open,
    resample: resampling.show,
    askResampled: resampling.ask,
    askEveryWidth: capacity.ask,
    pause: snapshots.pause,
    step: () => run(1),
    run,
    snapshot: snapshots.snapshot,
    watch: watching.watch,
    watchParameters: watching.watchParameters,
    lookBack: lookingBack.lookBack,
    recall: lookingBack.recall,
    backToNow: lookingBack.backToNow,
    fork: lookingBack.fork,
    restoreBest: lookingBack.restoreBest,
    ...createQuestions(lab),
    experiment: () => store.getState().experiment,
    shareUrl: () => shareUrl(options.pageUrl(), store.getState()),
    embedCode: () => embedCode(options.pageUrl(), store.getState()),
    dismissNotice: () => store.setState(without(store.getState(), 'notice'), true),
    end: link.end,
  }
}
