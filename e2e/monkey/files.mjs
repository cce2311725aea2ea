// Files as a visitor may open them: experiments, with rows of their own too, and what is none.

/** It trains in no time. */
export const small = {
  version: 1,
  seed: 9,
  data: { kind: 'moons', samples: 10 },
  model: { hidden: [3], activation: 'relu' },
  optimizer: { kind: 'adam', learningRate: 0.02 },
  penalty: { kind: 'l2', lambda: 0.001 },
}

const ownRows = {
  kind: 'custom',
  task: 'regression',
  inputs: [[14.62], [14.62], [0.1], [-3]],
  targets: [[1], [2], [0], [5e3]],
  validationInputs: [[14.63]],
  validationTargets: [[1]],
}

export const fileTexts = [
  '{"version":1,"seed":3}',
  JSON.stringify(small),
  JSON.stringify({ ...small, data: ownRows }),
  JSON.stringify({ ...small, data: { ...ownRows, targets: [[1e308]] } }),
  '{"version":1,"se',
  '[]',
  'age,height\n1,2',
  '',
]
