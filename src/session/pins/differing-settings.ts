// What differs between moments of runs, setting by setting, in words.
import { type OptionName, type TextName, textNames } from '../../catalog/datasets/dataset'
import { optionPage, textPage } from '../../catalog/datasets/option-page'
import { datasetPage } from '../../catalog/datasets/page-table'
import { featurePage } from '../../catalog/features/page-table'
import { lossPage } from '../../catalog/losses/page-table'
import { formatCount, significant } from '../../catalog/number-text'
import { optimizerPage } from '../../catalog/optimizers/page-table'
import { penaltyPage } from '../../catalog/penalties/page-table'
import type { PenaltyChoice } from '../../catalog/penalties/penalty'
import type { PenaltySettings } from '../../experiment/experiment'
import { hasLambda } from '../../experiment/penalty-of-lambda'
import { hasBiases } from '../../experiment/shape'
import type { Compared } from './pin'

export interface SettingRow {
  setting: string
  /** One for each of what is compared; '' where it has none. */
  values: string[]
}

type Words = (compared: Compared) => string

/** What the sentence may attribute a difference to by itself. */
export const STRENGTH: readonly string[] = ['penalty', 'λ']
export const STEP = 'step'

const settings: readonly [string, Words][] = [
  ['data', ({ experiment: { data } }) => (data.kind === 'custom' ? 'own' : datasetPage[data.kind].label)],
  ['training points', ({ run }) => formatCount(run.training.inputs.length)],
  ['validation points', ({ run }) => formatCount(run.validation.inputs.length)],
  ...(['noise', 'flips', 'inputs', 'relevant', 'modulus'] as const).map(optionRow),
  ...textNames.map(textRow),
  ['features', ({ experiment: { model } }) => featureWords(model.features)],
  ['hidden layers', ({ experiment: { model } }) => model.hidden.join(' · ') || 'none'],
  ['activation', ({ experiment: { model } }) => (model.hidden.length > 0 ? model.activation : '')],
  ['units have biases', ({ experiment }) => yes(hasBiases(experiment))],
  ['judged by', ({ run }) => lossPage[run.loss].label],
  ['optimizer', ({ experiment: { optimizer } }) => optimizerPage[optimizer.kind].label],
  ['learning rate', ({ experiment: { optimizer } }) => significant(optimizer.learningRate)],
  [
    'batch',
    ({ experiment: { optimizer } }) => (optimizer.batchSize ? formatCount(optimizer.batchSize) : 'all'),
  ],
  ['weight decay', ({ experiment: { optimizer } }) => significant(optimizer.weightDecay)],
  ['dropout', ({ experiment }) => significant(experiment.dropout)],
  ['seed', ({ experiment }) => String(experiment.seed)],
  ['penalty', ({ experiment: { penalty } }) => penaltyPage[penalty.kind].label],
  ['λ', ({ experiment: { penalty } }) => (hasLambda(penalty.kind) ? significant(penalty.lambda) : '0')],
  ['L1 ratio', ({ experiment: { penalty } }) => chosen(penalty, 'l1Ratio', significant(penalty.l1Ratio))],
  [
    'biases penalised',
    ({ experiment: { penalty } }) => chosen(penalty, 'includeBias', yes(penalty.includeBias)),
  ],
  ['method', ({ experiment: { penalty } }) => chosen(penalty, 'l1Solver', penalty.l1Solver)],
  [STEP, ({ step }) => formatCount(step)],
]

/** Those that are not the same in all that have them: who has none differs by another setting already. */
export function differingSettings(compared: readonly Compared[]): SettingRow[] {
  return settings
    .map(([setting, words]) => ({ setting, values: compared.map(words) }))
    .filter(({ values }) => new Set(values.filter((text) => text !== '')).size > 1)
}

function optionRow(name: OptionName): [string, Words] {
  return [
    optionPage[name].label.toLowerCase(),
    ({ experiment: { data } }) => {
      const value = data.kind === 'custom' ? undefined : data[name]
      return value === undefined ? '' : significant(value)
    },
  ]
}

function textRow(name: TextName): [string, Words] {
  return [
    textPage[name].symbol,
    ({ experiment: { data } }) => (data.kind === 'custom' ? '' : (data[name] ?? '')),
  ]
}

function featureWords({ kind, ...sizes }: Compared['experiment']['model']['features']): string {
  return [featurePage[kind].label, ...Object.values(sizes).map(String)].join(' ')
}

/** Only where the penalty leaves the choice. */
function chosen({ kind }: PenaltySettings, choice: PenaltyChoice, words: string): string {
  return penaltyPage[kind].choices.includes(choice) ? words : ''
}

function yes(is: boolean): string {
  return is ? 'yes' : 'no'
}
