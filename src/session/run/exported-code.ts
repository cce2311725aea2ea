// The run as a program in another language. Fetched when it is first asked for.
import type { CodeWriter } from '../../experiment/export/code-writer'
import { checkStatable, type ExportedLanguage, languageOf } from '../../experiment/export/languages'
import { numbersFile } from '../../experiment/export/numbers'
import { fetched } from '../../experiment/parse/not-loaded'
import type { Lab } from '../lab'
import { firstRest } from './playing'

/** @throws BadInput where there is no such language, or it cannot state the objective */
export async function exportCode(lab: Lab, target: string): Promise<string> {
  const { write } = await writing(lab, target)
  return write(undefined)
}

/**
 * @param name of the file that many numbers lie in
 * @throws BadInput likewise
 */
export async function exportProgram(
  lab: Lab,
  target: string,
  name: string,
): Promise<{ program: string; numbers?: string }> {
  const { data, write } = await writing(lab, target)
  const numbers = numbersFile(data)
  return numbers === undefined ? { program: write(undefined) } : { program: write(name), numbers }
}

/** @returns what writes the program, with its numbers in it or in a file of that name */
async function writing({ store, ask }: Lab, target: string) {
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

function writerOf({ label, load }: ExportedLanguage): Promise<CodeWriter> {
  return fetched(`The code for ${label}`, load())
}
