// The verbs that ask the worker for something and change nothing.
import { parseInputs } from '../../experiment/parse/arguments'
import { found, refuse } from '../../experiment/parse/bad-input'
import { inputCount } from '../../experiment/shape'
import type { Lab } from '../lab'
import type { Session } from '../session'
import { firstRest } from './playing'

type Questions = Pick<Session, 'predict' | 'exportCode' | 'memory'>

export function createQuestions({ store, ask }: Lab): Questions {
  return {
    async predict(inputs) {
      return ask('predict', { inputs: parseInputs(inputs, inputCount(store.getState().experiment.data)) })
    },

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
