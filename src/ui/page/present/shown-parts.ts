// What a presenter has called to the screen besides the sentence, the fit, the loss and λ; and whether the fit has it alone.
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

interface ShownParts {
  weights: boolean
  /** The fit without the charts beside it. */
  fitAlone: boolean
  /** The line of keys at the foot. */
  keys: boolean
}

export const shownParts = createStore<ShownParts>(() => ({ weights: false, fitAlone: false, keys: true }))

export function toggleShown(part: keyof ShownParts): void {
  shownParts.setState((shown) => ({ [part]: !shown[part] }))
}

export function useShownParts(): ShownParts {
  return useStore(shownParts)
}
