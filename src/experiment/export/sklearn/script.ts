// An experiment as one complete Python program for scikit-learn, which goes to where the page's run tends.
import { optimizerCode } from '../../../catalog/optimizers/code-table'
import type { Experiment } from '../../experiment'
import type { ModelSpaceData } from '../../model-space'
import { isDeep } from '../../shape'
import type { ScriptContext } from '../code-writer'
import { changesNote, headerCode } from '../header'
import { namesCode } from '../python/names'
import { pythonNumbers } from '../python/numbers'
import { estimatorOf } from './choice'
import type { Estimator } from './estimator'
import { initialCode, initialFit } from './initial'
import { fittedCode, importsCode, lossLines, makingCode, penaltyLines, settingsCode } from './program'
import { fitCode, rowsCode } from './rows'

export function script(experiment: Experiment, data: ModelSpaceData, context: ScriptContext): string {
  const linear = !isDeep(experiment)
  const { numbers, reading } = pythonNumbers(context.numbersFile)
  const estimator = estimatorOf(experiment)
  const fit = [
    'n = len(training_inputs)',
    ...makingCode(estimator),
    ...(linear ? fitCode(experiment) : initialFit(experiment, 'steps')),
    ...fittedCode(experiment),
  ]
  const result = resultCode(experiment, data.validationInputs.length > 0)
  const judged = [...lossLines(experiment), '', '', ...penaltyLines(experiment), ...result]
  const settings = settingsCode(experiment, [...fit, ...judged], String)
  return [
    headOf(experiment, estimator, context.changes),
    ['import json', ...(linear ? [] : ['import warnings']), '', ...imports(estimator, judged)],
    ["print('scikit-learn', sklearn.__version__, 'NumPy', np.__version__)"],
    [...(linear ? [] : [`steps = ${context.steps}`]), ...settings],
    reading,
    [...rowsCode(data, numbers), ...(linear ? namesCode(experiment) : [])],
    linear ? [] : initialCode(data.initial, numbers),
    fit,
    ['', ...judged],
  ]
    .filter((part) => part.length > 0)
    .map((part) => `${part.join('\n')}\n`)
    .join('\n')
}

function imports(estimator: Estimator, lines: readonly string[]): string[] {
  return importsCode(estimator, [...lines, 'sklearn.__version__'])
}

function headOf(experiment: Experiment, { rule }: Estimator, changes: readonly string[]): string[] {
  const linear = !isDeep(experiment)
  const isAdam = optimizerCode[experiment.optimizer.kind].sklearn.scaled === 'epsilon'
  return headerCode('#', experiment, 'scikit-learn (tried with 1.2 and 1.9)', [
    linear ? minimumNote : changes.length > 0 ? tunedNote : stepsNote,
    !linear && isAdam && changes.length === 0 ? adamNote : [],
    rule,
    changesNote(changes, linear ? 'no steps' : 'last values throughout'),
  ])
}

const minimumNote = [
  'It goes straight to the minimum of data loss + lambda_ * penalty, without steps: the losses and weights printed at',
  "the end are those that the page's run tends to.",
]

const stepsNote = [
  'It starts from the same parameters as the page and takes the same steps, of all rows at a time, here in float64: the',
  'losses printed at the end agree to about five digits while the run is well conditioned.',
]

const tunedNote = [
  'It starts from the same parameters as the page and takes as many steps, of all rows at a time, with the last values',
  "throughout: scikit-learn cannot change them on the way. So the figures printed at the end are not the page's.",
]

const adamNote = [
  'But for Adam: scikit-learn adds ε before the correction of its second moment, so that the paths part slowly. (After 100',
  'steps of two layers of 64 the figures were within 6 in 1,000 of those of the page.)',
]

function resultCode(experiment: Experiment, hasValidation: boolean): string[] {
  const linear = !isDeep(experiment)
  return [
    'training_loss = data_loss(training_inputs, training_target)',
    ...(linear ? weightsLines : []),
    'print(json.dumps({',
    ...(linear ? [] : ["    'step': steps,"]),
    "    'dataLoss': training_loss,",
    "    'penalty': penalty,",
    "    'objective': training_loss + lambda_ * penalty,",
    `    'validationLoss': ${hasValidation ? 'data_loss(validation_inputs, validation_target)' : 'None'},`,
    '}))',
  ]
}

const weightsLines = [
  "print('weight of', *output_names, sep='\\t')",
  'for name, row in zip(input_names, weights[0]):',
  "    print(name, *(f'{weight:.6g}' for weight in row), sep='\\t')",
  "print('bias', *(f'{bias:.6g}' for bias in np.ravel(biases[0])), sep='\\t')",
]
