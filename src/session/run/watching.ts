// What the page looks at beside the metrics: the inputs that the fit asks predictions for, the parameters, what comes out for the rows.
import type { Verbs } from '../../protocol/commands'
import type { Lab } from '../lab'
import { notify } from '../notify'
import { without } from '../store'

export interface Watching {
  watch(inputs: number[][]): void
  /** Parameters come with the reports until what is returned is called; any number may ask for them. */
  watchParameters(): () => void
  /** Likewise what comes out for each row of both splits; what nobody asks for any more leaves the store. */
  watchOutputs(): () => void
  /** What was asked for last; each prediction in the store names this very array. */
  current(): number[][] | undefined
  /** A new run: its inputs may be others, and the worker watches nothing yet. */
  forget(): void
}

export function createWatching({ store, ask }: Lab): Watching {
  let current: number[][] | undefined
  const askers = { parameters: 0, outputs: 0 }
  const wanted = (): Verbs['watch']['payload'] => ({
    inputs: current ?? [],
    parameters: askers.parameters > 0,
    ...(askers.outputs > 0 && { outputs: true }),
  })
  const send = () => {
    ask('watch', wanted()).catch((error) => notify(store, error))
  }
  /** @returns what takes the wish back */
  const askFor = (what: keyof typeof askers): (() => void) => {
    askers[what]++
    // Without inputs the run is being set up: they go with the fit's.
    if (askers[what] === 1 && current) send()
    return () => {
      askers[what]--
      if (askers[what] === 0 && current) send()
    }
  }
  return {
    watch(inputs) {
      // At once: where nothing trains, the first report that carries them comes before the answer.
      current = inputs
      send()
    },
    watchParameters: () => askFor('parameters'),
    watchOutputs() {
      const stop = askFor('outputs')
      return () => {
        stop()
        if (askers.outputs === 0) store.setState(without(store.getState(), 'outputs'), true)
      }
    },
    current: () => current,
    forget: () => {
      current = undefined
    },
  }
}
