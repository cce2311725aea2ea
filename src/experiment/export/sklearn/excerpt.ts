// The few lines of scikit-learn that find what the page trains towards, for people to read; the whole is script.ts.
import type { Experiment } from '../../experiment'
import { columnNames } from '../../names'
import { isDeep, standardizes } from '../../shape'
import type { ExcerptContext } from '../code-writer'
import { estimatorOf } from './choice'
import { initialFit } from './initial'
import { fittedCode, importsCode, lossLines, makingCode, penaltyLines, settingsCode } from './program'
import { fitCode } from './rows'

export function excerpt(experiment: Experiment, { rows, steps }: ExcerptContext): string[] {
  const estimator = estimatorOf(experiment)
  const code = [
    'n = len(training_inputs)',
    ...makingCode(estimator),
    ...(isDeep(experiment) ? initialFit(experiment, String(steps)) : fitCode(experiment)),
    '',
    ...fittedCode(experiment),
    ...lossLines(experiment),
    ...penaltyLines(experiment),
    `print(data_loss(training_inputs, training_target), penalty)`,
  ]
  const settings = settingsCode(experiment, code, (value) => String(Number(value.toPrecision(3))))
  return [
    ...importsCode(estimator, code),
    '',
    ...settings,
    ...(settings.length > 0 ? [''] : []),
    rowsRemark(experiment, rows),
    ...estimator.rule.map((line) => `# ${line}`),
    ...code,
  ]
}

/** Where the data come from: they are what the excerpt leaves out. */
function rowsRemark(experiment: Experiment, rows: number): string {
  const { inputs, targets } = standardizes(experiment.data)
  const { kind } = experiment.model.features
  if (kind !== 'identity')
    return `# training_inputs: ${columnNames(experiment).length} features of each of the ${rows} training rows`
  const scaled = targets ? ', standardised' : inputs ? ', its inputs standardised' : ''
  return `# training_inputs, training_target: the ${rows} training rows${scaled}`
}
