// An experiment as a notebook: PyTorch's program cell by cell, with what each cell does, and plots of what came of it.
import type { Experiment } from '../../experiment'
import type { ModelSpaceData } from '../../model-space'
import { inOneLine } from '../../parse/in-one-line'
import type { ScriptContext } from '../code-writer'
import { changesNote } from '../header'
import { pythonNumbers } from '../python/numbers'
import { notesOf } from '../pytorch/notes'
import { isLimit, partsOf } from '../pytorch/parts'
import { type Cell, notebookOf } from './cells'
import { importsOfPlots, judgingCode, lossPlot, recorded, weightsPlot } from './plots'

export function script(experiment: Experiment, data: ModelSpaceData, context: ScriptContext): string {
  const hasValidation = data.validationInputs.length > 0
  const parts = partsOf(experiment, data, context.steps, pythonNumbers(context.numbersFile, ''), recorded)
  const changes = changesNote(context.changes, parts.repetition).map((line) => `# ${line}`)
  return notebookOf([
    markdown('title', `# ${titleOf(experiment)}`, '', ...notesOf(experiment).flat()),
    code('imports', ...parts.imports, ...importsOfPlots, '', ...parts.versions, VERSION_OF_PLOTS),
    markdown('about-settings', '## What was set', settingsWords(experiment, parts.repetition === 'repeated')),
    code('settings', ...changes, ...parts.settings),
    markdown('about-rows', '## The rows', rowsWords(data)),
    code('rows', ...parts.reading, ...(parts.reading.length > 0 ? [''] : []), ...parts.rows),
    markdown('about-model', '## The network', MODEL_WORDS),
    code('model', ...parts.model),
    code('initial', ...parts.initial),
    markdown('about-training', '## Training', TRAINING_WORDS),
    code('setup', ...parts.setup, '', '', ...judgingCode(hasValidation)),
    code('training', ...parts.loop),
    markdown('about-result', '## What came of it', hasValidation ? JUDGED_WORDS : RESULT_WORDS),
    code('result', ...parts.result),
    code('losses', ...lossPlot(hasValidation)),
    code('weights', ...weightsPlot(experiment)),
  ])
}

const VERSION_OF_PLOTS = "print('matplotlib', matplotlib.__version__)"

function markdown(id: string, ...lines: string[]): Cell {
  return { id, kind: 'markdown', lines }
}

function code(id: string, ...lines: string[]): Cell {
  return { id, kind: 'code', lines }
}

/** The name is a stranger's text: none of it is markup. */
function titleOf({ name }: Experiment): string {
  const words = name === undefined ? 'An experiment' : inOneLine(name).replace(/[!-/:-@[-`{-~]/g, '\\$&')
  return `${words}, from Overfit Lab`
}

function settingsWords(experiment: Experiment, isReplayed: boolean): string {
  const what = isReplayed ? 'a λ (the first number of a line in `tuned`)' : 'λ (`lambda_`)'
  return isLimit(experiment)
    ? `Change ${what} and run all cells again: the larger it is, the smaller the ball that each unit’s weights stay in.`
    : `Change ${what} and run all cells again: the larger it is, the more large weights cost.`
}

function rowsWords({ inputs, validationInputs }: ModelSpaceData): string {
  const held = validationInputs.length
  return held > 0
    ? `The network learns from ${inputs.length} training rows; ${held} validation rows only judge it.`
    : `The network learns from ${inputs.length} training rows; there are none to judge it by.`
}

const MODEL_WORDS = 'The same layers as on the page, with the parameters that the run started from.'
const TRAINING_WORDS =
  'Each step takes the gradient of the loss and moves every parameter. `judged` keeps both losses after each step, without the penalty and without dropout, as the page shows them.'
const RESULT_WORDS = 'The figures of the last step, then the losses by step and the weights.'
const JUDGED_WORDS =
  'The figures of the last step, then the losses by step: where the validation loss rises while the training loss falls, the network memorises.'
