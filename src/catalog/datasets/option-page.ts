// The options of the data sets in plain words: label, symbol, unit and what each does. Ranges and defaults are each set's own.
import type { OptionName, TextName } from './dataset'

export interface OptionPage {
  label: string
  symbol: string
  unit: string
  note: string
}

export const optionPage: Record<OptionName, OptionPage> = {
  samples: {
    label: 'Training points',
    symbol: 'n',
    unit: 'points',
    note: 'How many points the network learns from. More of them extend the ones there were.',
  },
  validation: {
    label: 'Validation points',
    symbol: 'm',
    unit: 'points',
    note: 'How many points are held back to judge it by. The network never learns from them.',
  },
  noise: {
    label: 'Noise',
    symbol: 'σ',
    unit: 'standard deviation',
    note: 'How far chance moves each point, in the data’s own units. More noise stretches the same deviations.',
  },
  flips: {
    label: 'Wrong labels',
    symbol: 'φ',
    unit: 'share of the labels',
    note: 'The share of labels that are wrong on purpose. More keeps the wrong ones there were.',
  },
  inputs: {
    label: 'Inputs',
    symbol: 'p',
    unit: 'numbers a point',
    note: 'How many numbers each point is described by. More than points: then it can always be fitted.',
  },
  relevant: {
    label: 'Real inputs',
    symbol: 'k',
    unit: 'inputs',
    note: 'How many of the inputs the answer depends on at all. The others are decoys.',
  },
  modulus: {
    label: 'Hours of the clock',
    symbol: 'p',
    unit: 'hours',
    note: 'At so many the count begins again at 0. The table has p × p sums; as large a share of them is learned from.',
  },
}

/** What is typed, and what can be chosen instead of typing. */
interface TextPage {
  label: string
  /** Before the field. */
  symbol: string
  note: string
  examples: readonly string[]
}

export const textPage: Record<TextName, TextPage> = {
  expression: {
    label: 'Formula',
    symbol: 'y =',
    note: 'Of x from −1 to 1: + − * / ^, |x|, pi, e, sin, cos, tan, tanh, exp, log (natural), sqrt, abs, sign, floor, step, relu, max(a, b), min(a, b).',
    examples: ['sin(3x)', '|x|', 'x^3 - x', 'step(x)'],
  },
}

/** Beside the wrong labels. */
export const cleanValidationPage = {
  label: 'Only in training',
  explanation:
    'Then new points are judged by their true labels. Otherwise as many of theirs are wrong, and nobody can get those right.',
}
