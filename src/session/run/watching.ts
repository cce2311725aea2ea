// What the page looks at beside the metrics: the inputs that the fit asks predictions for, and the parameters.
import type { Lab } from '../lab'
import { notify } from '../notify'

export interface Watching {
  watch(inputs: number[][]): void
  /** Parameters come with the reports until what is returned is called; any number may ask for them. */
  watchParameters(): () => void
  /** What was asked for last; each prediction in the store names this very array. */
  current(): number[][] | undefined
  /** A new run: its inputs may be others, and the worker watches nothing yet. */
  forget(): void
}

export function createWatching({ store, ask }: Lab): Watching {
  let current: number[][] | undefined
  let askers = 0
  const send = () => {
    ask('watch', { inputs: current ?? [], parameters: askers > 0 }).catch((error) => notify(store, error))
  }
  return {
    watch(inputs) {
      // At once: where nothing trains, the first report that carries them comes before the answer.
      current = inputs
      send()
    },
    watchParameters() {
      askers++
      // Without inputs the run is being set up: they go with the fit's.
      if (askers === 1 && current) send()
      return () => {
        askers--
        if (askers === 0 && current) send()
      }
    },
    current: () => current,
    forget: () => {
      current = undefined
    },
  }
}
