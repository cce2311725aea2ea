// The verbs that ask the worker for something and change nothing.
import { parseInputs, parseLadder } from '../../experiment/parse/arguments'
import { found, refuse } from '../../experiment/parse/bad-input'
import { inputCount } from '../../experiment/shape'
import type { Lab } from '../lab'
import type { Session } from '../session'
import { firstRest } from './playing'

type Questions = Pick<
  Session,
  'predict' | 'ladder' | 'dataGradient' | 'lossPlane' | 'doubleDescent' | 'exportCode' | 'memory'
>

export function createQuestions({ store, ask }: Lab): Questions {
  return {
    async predict(inputs) {
      return ask('predict', { inputs: parseInputs(inputs, inputCount(store.getState().experiment.data)) })
    },

    async ladder(query) {
      const { values, steps } = parseLadder(query)
      const { kind } = store.getState().experiment.penalty
      if (kind === 'none') return refuse('penalty.kind', 'none', 'a penalty whose λ the ladder can climb')
      return ask('ladder', { values, steps })
    },

    dataGradient: () => ask('dataGradient', undefined),
    lossPlane: (wish) => ask('lossPlane', wish),
    doubleDescent: (wish) => ask('doubleDescent', wish),

    async exportCode(target) {
      if (target !== 'pytorch') return refuse('target', found(target), 'pytorch')
      const data = await ask('modelSpace', undefined)
      const { exportPytorch } = await import('../../experiment/export/pytorch')
      const state = store.getState()
      return exportPytorch(state.experiment, data, {
        steps: state.step > 0 ? state.step : firstRest(state),
        changes: state.marks.map(({ step, label }) => `step ${step}: ${label}`),
      })
    },

    memory: () => ask('memory', undefined),
  }
}
