// Play and what it rests at: the visitor's wish to see it train, kept apart from whether it does so just now.
import { presets } from '../../catalog/presets/preset-table'
import type { Pace } from '../../protocol/commands'
import type { Report } from '../../protocol/report'
import type { Status } from '../../protocol/snapshot'
import type { Lab } from '../lab'
import { notify } from '../notify'
import type { LabState, Speed } from '../state'
import type { Ask } from '../worker/engine-client'

export interface Playing {
  play(): void
  /** The wish is over: paused by hand, or something else is done with the network. */
  stop(): void
  isWished(): boolean
  /**
   * In another worker, as it was: it plays where that is wished for, and rests where it rested.
   *
   * @param ask of the new one
   */
  resume(ask: Ask): void
  /** Any touch of a control: goes on where play rests at its length, but not where the visitor paused it. */
  goOn(): void
  setSpeed(speed: Speed): void
  /** What it rests at has changed: a run that plays is told. */
  again(): void
  /** What a reported run is: at a step where it may have had to stop, and need not, it goes on. */
  statusAfter(report: Report): Status
  /** Nobody sees a hidden page: it waits, and goes on when it is seen again. */
  setHidden(isHidden: boolean): void
}

/** Where a new run comes to rest. */
export function firstRest({ presetId, experiment }: Pick<LabState, 'presetId' | 'experiment'>): number {
  return experiment.steps ?? presets[presetId].restsAt
}

/** @param stopsAt the earliest step at which the run may have to rest before its length; which, the measurements up to there tell */
export function createPlaying(
  { store, ask }: Lab,
  startOver: () => Promise<void>,
  stopsAt: () => number,
): Playing {
  let isWished = false
  let isHidden = false
  /** It has been asked to wait, whether or not it does so already. */
  let waits = false
  /** The step that it was last asked to play to. */
  let target = Number.POSITIVE_INFINITY

  const send = (to: Ask = ask) => {
    const state = store.getState()
    const until = state.restsAt ?? firstRest(state)
    waits = isHidden
    target = Math.min(until, stopsAt())
    if (!isHidden) to('play', { pace: paceOf(state), until: target }).catch((error) => notify(store, error))
  }

  const again = () => {
    if (isWished && store.getState().status === 'running') send()
  }

  const play = () => {
    const state = store.getState()
    isWished = true
    if (hasEnded(state)) {
      startOver().then(play, (error) => notify(store, error))
      return
    }
    if (isAtRest(state)) store.setState({ restsAt: state.step + firstRest(state) })
    send()
  }

  return {
    play,
    stop: () => {
      isWished = false
    },
    isWished: () => isWished,
    resume: (to) => {
      if (isWished && !isAtRest(store.getState())) send(to)
    },
    goOn: () => {
      const state = store.getState()
      // Who looks back wants to see it as it was.
      if (state.lookBack) return
      if (isWished && state.status === 'paused' && isAtRest(state) && !hasEnded(state)) play()
    },
    setSpeed: (speed) => {
      store.setState({ speed })
      again()
    },
    again,
    statusAfter: ({ status, step }) => {
      const { restsAt = 0 } = store.getState()
      const goesOn = isWished && !isHidden && status === 'paused' && step >= target && step < restsAt
      if (!goesOn || step >= stopsAt()) return status
      send()
      return 'running'
    },
    setHidden: (hidden) => {
      isHidden = hidden
      const state = store.getState()
      if (!isWished) return
      if (hidden && state.status === 'running') {
        waits = true
        ask('pause', undefined).catch((error) => notify(store, error))
      }
      const mayGoOn = waits || state.status === 'paused' || state.status === 'ready'
      if (!hidden && mayGoOn && !isAtRest(state)) send()
    },
  }
}

function paceOf({ presetId, speed }: LabState): Pace {
  if (speed === 'full') return null
  const factor = speed === 'double' ? 2 : 1
  return presets[presetId].pace.map(({ from, stepsPerSecond }) => ({
    from,
    stepsPerSecond: factor * stepsPerSecond,
  }))
}

function isAtRest({ step, restsAt }: LabState): boolean {
  return restsAt !== undefined && step >= restsAt
}

/** An experiment with a length of its own is over at its end. */
function hasEnded({ experiment, step }: LabState): boolean {
  return experiment.steps !== undefined && step >= experiment.steps
}
