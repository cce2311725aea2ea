// The verbs of a session, each handed to the part that does it; some first end what is in their way.

import { fetched } from '../experiment/parse/not-loaded'
import type { Drawing } from './drawing/drawing-verbs'
import type { EarlyStopping } from './early-stopping/early-stopping'
import type { Lab } from './lab'
import { shareUrl } from './page/share'
import { Pictures } from './pictures'
import type { LookingBack } from './run/looking-back'
import type { Playing } from './run/playing'
import { createQuestions } from './run/questions'
import type { Runs } from './run/runs'
import type { Snapshots } from './run/snapshots'
import type { TuningVerbs } from './run/tuning'
import type { Watching } from './run/watching'
import type { Session } from './session'
import { shownStore } from './shown-store'
import { without } from './store'
import type { StudyLives } from './study-lives'
import type { EngineLink } from './worker/engine-link'

export interface Parts {
  lab: Lab
  link: EngineLink
  playing: Playing
  tuning: TuningVerbs
  snapshots: Snapshots
  watching: Watching
  studies: StudyLives
  runs: Runs
  lookingBack: LookingBack
  earlyStopping: EarlyStopping
  drawing: Drawing
}

interface Page {
  /** Whether a preset that is chosen begins to play. */
  playsByItself: boolean
  pageUrl(): string
}

const savedRuns = () => fetched('What reads and writes runs', import('./run/saved-run'))

export function coreVerbs(parts: Parts, page: Page): Session {
  const {
    lab,
    link,
    playing,
    tuning,
    snapshots,
    watching,
    studies,
    runs,
    lookingBack,
    earlyStopping,
    drawing,
  } = parts
  const { store } = lab
  const run = (steps: number) => {
    lookingBack.end()
    return snapshots.run(steps)
  }
  return {
    store: shownStore(store),
    history: lab.history,
    pictures: new Pictures(),
    studies: studies.verbs,
    ready: link.ready,
    load: runs.load,
    replay: async (experiment, presetId, then) =>
      (await fetched('What replays the changes', import('./run/replaying'))).loadReplay(
        parts,
        experiment,
        presetId,
        then,
      ),
    async loadPreset(id) {
      await runs.loadPreset(id)
      if (page.playsByItself) playing.play()
    },
    async restart(experiment) {
      const goesOn = playing.isWished()
      await runs.restart(experiment)
      if (goesOn) playing.play()
    },
    dismissGhost() {
      const state = store.getState()
      if (state.ghost) store.setState(without(state, 'ghost'), true)
      else studies.dismiss()
    },
    reset: runs.reset,
    async tune(change) {
      const answer = tuning.tune(change)
      studies.tuned()
      await answer
    },
    beginGesture() {
      tuning.beginGesture()
      runs.beginGesture()
      drawing.beginGesture()
    },
    async goBack() {
      lookingBack.end()
      const answer = tuning.goBack()
      studies.tuned()
      await answer
    },
    play() {
      lookingBack.end()
      playing.play()
    },
    setSpeed: playing.setSpeed,
    setHidden(isHidden) {
      playing.setHidden(isHidden)
      studies.rest(isHidden)
    },
    pause: snapshots.pause,
    step: () => run(1),
    run,
    snapshot: snapshots.snapshot,
    watch: watching.watch,
    watchParameters: watching.watchParameters,
    watchOutputs() {
      const stop = watching.watchOutputs()
      lookingBack.recallAgain()
      return stop
    },
    lookBack: lookingBack.lookBack,
    recall: lookingBack.recall,
    backToNow: lookingBack.backToNow,
    fork: lookingBack.fork,
    restoreBest: lookingBack.restoreBest,
    setEarlyStopping: earlyStopping.set,
    restoreStopped: earlyStopping.restore,
    drawing: drawing.verbs,
    engines: {
      speeds: () => lab.ask('speeds', undefined),
      choose: async (backend) => {
        const { chooseEngine } = await fetched('What changes the engine', import('./run/engine-choice'))
        await chooseEngine(lab, { link, snapshots }, backend)
      },
    },
    ...createQuestions(lab),
    saveRun: async () => (await savedRuns()).saveRun(lab),
    openRun: async (content) => (await savedRuns()).openRun(parts, content),
    network: async () =>
      (await fetched('What reads the network', import('./run/shown-network'))).shownNetwork(lab),
    fetchAhead: () => lab.ask('fetchAhead', undefined),
    experiment: () => store.getState().experiment,
    shareUrl: () => shareUrl(page.pageUrl(), store.getState()),
    tunings: async () => (await lab.ask('modelSpace', undefined)).tunings,
    dismissNotice: () => store.setState(without(store.getState(), 'notice'), true),
    retry() {
      const state = store.getState()
      if (state.connection !== 'failed' || !state.run) return
      store.setState(
        { ...without(state, 'failure', 'lacksThread'), connection: 'starting', status: 'paused' },
        true,
      )
      link.retry()
    },
    putAway: link.putAway,
    takeOut: link.takeOut,
    end: link.end,
  }
}
