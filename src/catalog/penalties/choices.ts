// What may be chosen about any penalty beside its kind: what the page says of each choice.

/** A choice by its name, and one or two sentences on what it does. */
export interface ChoicePage {
  label: string
  explanation: string
}

/** r, for penalties that blend. */
export const l1RatioPage: ChoicePage = {
  label: 'L1 ratio',
  explanation: 'r is the share of L1 in the blend: 1 is L1 alone, 0 is L2 alone.',
}

export const includeBiasPage: ChoicePage = {
  label: 'Include biases',
  explanation:
    'A bias shifts what a unit gives out and makes nothing steeper: penalising it calms little and drags predictions off the average of the data. PyTorch’s model.parameters() has the biases in it.',
}

export interface SolverWords {
  legend: string
  proximal: ChoicePage
  subgradient: ChoicePage
}

/** The two ways of minimising a penalty with a kink at zero. */
export const l1SolverPage: SolverWords = {
  legend: 'L1 solver',
  proximal: {
    label: 'proximal',
    explanation:
      'After each step every weight moves a little towards zero and stops when it gets there: small ones end at exactly zero.',
  },
  subgradient: {
    label: 'subgradient',
    explanation:
      'What PyTorch does with p.abs().sum(): the pull does not fade near zero, so a small weight jumps over it and back and never lands on it.',
  },
}
