// The verbs that ask the worker for something and change nothing.
import type { CodeWriter } from '../../experiment/export/code-writer'
import { checkStatable, type ExportedLanguage, languageOf } from '../../experiment/export/languages'
import { numbersFile } from '../../experiment/export/numbers'
import { parseInputs } from '../../experiment/parse/arguments'
import { fetched } from '../../experiment/parse/not-loaded'
import { inputCount } from '../../experiment/shape'
import type { Lab } from '../lab'
import type { Session } from '../session'
import { firstRest } from './playing'

type Questions = Pick<Session, 'predict' | 'exportCode' | 'exportProgram' | 'memory'>

export function createQuestions({ store, ask }: Lab): Questions {
  /** @returns what writes the program, with its numbers in it or in a file of that name */
  const writing = async (target: string) => {
    const language = languageOf(target)
    const data = await ask('modelSpace', undefined)
    const writer = await writerOf(language)
    const state = store.getState()
    checkStatable(target, writer, state.experiment, data)
    const context = {
      steps: state.step > 0 ? state.step : firstRest(state),
      changes: state.marks.map(({ step, label }) => `step ${step}: ${label}`),
    }
    const write = (numbersFile: string | undefined) =>
      writer.script(state.experiment, data, { ...context, numbersFile })
    return { data, write }
  }

  return {
    async predict(inputs) {
      return ask('predict', { inputs: parseInputs(inputs, inputCount(store.getState().experiment.data)) })
    },

    async exportCode(target) {
      const { write } = await writing(target)
      return write(undefined)
    },

    async exportProgram(target, name) {
      const { data, write } = await writing(target)
      const numbers = numbersFile(data)
      return numbers === undefined ? { program: write(undefined) } : { program: write(name), numbers }
    },

    memory: () => ask('memory', undefined),
  }
}

function writerOf({ label, load }: ExportedLanguage): Promise<CodeWriter> {
  return fetched(`The code for ${label}`, load())
}
