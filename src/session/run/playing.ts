// Play and what it rests at: the visitor's wish to see it train, kept apart from whether it does so just now.
import { presets } from '../../catalog/presets/preset-table'
import type { Pace } from '../../protocol/commands'
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
  /** Nobody sees a hidden page: it waits, and goes on when it is seen again. */
  setHidden(isHidden: boolean): void
}

/** Where a new run comes to rest. */
export function firstRest({ presetId, experiment }: Pick<LabState, 'presetId' | 'experiment'>): number {
  return experiment.steps ?? presets[presetId].restsAt
}

export function createPlaying({ store, ask }: Lab, startOver: () => Promise<void>): Playing {
  let isWished = false
  let isHidden = false
  /** It has been asked to wait, whether or not it does so already. */
  let waits = false

  const send = (to: Ask = ask) => {
    const state = store.getState()
    const until = state.restsAt ?? firstRest(state)
    waits = isHidden
    if (!isHidden) to('play', { pace: paceOf(state), until }).catch((error) => notify(store, error))
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
      if (isWished && store.getState().status === 'running') send()
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
