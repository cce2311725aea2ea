// Which inputs the fit asks predictions for.
import type { Lab } from './lab'
import { notify } from './notify'

export interface Watching {
  watch(inputs: number[][]): void
  /** What was asked for last; each prediction in the store names this very array. */
  current(): number[][] | undefined
  /** A new run: its inputs may be others, and the worker watches nothing yet. */
  forget(): void
}

export function createWatching({ store, ask }: Lab): Watching {
  let current: number[][] | undefined
  return {
    watch(inputs) {
      // At once: where nothing trains, the first report that carries them comes before the answer.
      current = inputs
      ask('watch', { inputs }).catch((error) => notify(store, error))
    },
    current: () => current,
    forget: () => {
      current = undefined
    },
  }
}
