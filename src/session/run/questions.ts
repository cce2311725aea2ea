// The verbs that ask the worker for something and change nothing.
import { parseInputs } from '../../experiment/parse/arguments'
import { fetched } from '../../experiment/parse/not-loaded'
import { inputCount } from '../../experiment/shape'
import type { Lab } from '../lab'
import type { Session } from '../session'

type Questions = Pick<Session, 'predict' | 'exportCode' | 'exportProgram' | 'memory'>

export function createQuestions(lab: Lab): Questions {
  const { store, ask } = lab
  const exporting = () => fetched('What exports code', import('./exported-code'))
  return {
    async predict(inputs) {
      return ask('predict', { inputs: parseInputs(inputs, inputCount(store.getState().experiment.data)) })
    },
    exportCode: async (target) => (await exporting()).exportCode(lab, target),
    exportProgram: async (target, name) => (await exporting()).exportProgram(lab, target, name),
    memory: () => ask('memory', undefined),
  }
}
