// Who else may draw over the loss chart: at most one, and only while it asks something there.
import type { ComponentType } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Plot } from '../plot'
import type { LossFrame } from './loss-frame'

interface OverLoss {
  frame: LossFrame
  plot: Plot
}

const store = createStore<{ Guest?: ComponentType<OverLoss> | undefined }>(() => ({}))

/** @returns what sends it away again */
export function inviteToLoss(Guest: ComponentType<OverLoss>): () => void {
  store.setState({ Guest })
  return () => store.setState({ Guest: undefined })
}

export function LossGuest(over: OverLoss) {
  const Guest = useStore(store, (state) => state.Guest)
  return Guest && <Guest {...over} />
}
