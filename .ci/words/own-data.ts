// Experiments on data of one's own, as a visitor brings it: too far from 0, all alike, too few.

type Rows = number[][]

const numbers = (count: number, at: (i: number) => number): Rows =>
  Array.from({ length: count }, (_, i) => [at(i)])

interface Own {
  inputs: Rows
  targets: Rows
  validationInputs?: Rows
  validationTargets?: Rows
  task?: 'regression' | 'binary'
  optimizer?: object
  lambda?: number
  hidden?: number[]
}

/** Not standardised, a small tanh network, Adam. */
export function own({ task = 'regression', optimizer, lambda = 0, hidden = [8], ...rows }: Own): object {
  return {
    version: 1,
    seed: 3,
    data: { kind: 'custom', task, standardize: false, validationInputs: [], validationTargets: [], ...rows },
    model: { hidden, activation: hidden.length > 0 ? 'tanh' : 'linear' },
    optimizer: { kind: 'adam', learningRate: 0.01, ...optimizer },
    penalty: { kind: 'l2', lambda },
  }
}

/** A parabola over −1 … 1, and points between to judge by. */
const inputs = numbers(10, (i) => i / 4.5 - 1)
const validationInputs = numbers(9, (i) => i / 4.5 - 0.9)
const squared = (rows: Rows, scale = 1, height = 0): Rows => rows.map(([x]) => [height + scale * x! * x!])

export const parabola = {
  inputs,
  validationInputs,
  targets: squared(inputs),
  validationTargets: squared(validationInputs),
}

/** Targets of a million and more. */
export const millions = {
  ...parabola,
  targets: squared(inputs, 1e5, 1e6),
  validationTargets: squared(validationInputs, 1e5, 1e6),
}

/** Two classes over inputs of 100 … 109. */
export const hundreds = {
  task: 'binary' as const,
  inputs: numbers(10, (i) => 100 + i),
  targets: numbers(10, (i) => i % 2),
  validationInputs: numbers(9, (i) => 100.5 + i),
  validationTargets: numbers(9, (i) => (i + 1) % 2),
}

export const sameTarget = {
  ...parabola,
  targets: inputs.map(() => [14.62]),
  validationTargets: validationInputs.map(() => [14.62]),
}

export const oneClass = {
  ...parabola,
  task: 'binary' as const,
  targets: inputs.map(() => [1]),
  validationTargets: validationInputs.map(() => [1]),
}

export const oneRow = { ...parabola, inputs: [[0.5]], targets: [[0.25]] }

export const oneHeldBack = { ...parabola, validationInputs: [[0.3]], validationTargets: [[0.09]] }

export const sameHeldBack = { ...parabola, validationTargets: validationInputs.map(() => [0.5]) }

export const noneHeldBack = { inputs, targets: squared(inputs) }

/** Which of two classes it is hangs on both inputs together, as in XOR: no line tells them apart. */
const corners = [
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
]
const cornerClasses = corners.map(([a, b]) => [a! * b! > 0 ? 1 : 0])
export const fourCorners = {
  task: 'binary' as const,
  inputs: corners,
  targets: cornerClasses,
  validationInputs: corners,
  validationTargets: cornerClasses,
  hidden: [],
}

/** Sixty points of one class but for one, in both splits. */
const spread = (pace: number) => numbers(60, (i) => Math.sin(pace * i))
export const oneInSixty = {
  task: 'binary' as const,
  inputs: spread(7.1),
  targets: numbers(60, (i) => (i === 7 ? 1 : 0)),
  validationInputs: spread(3.3),
  validationTargets: numbers(60, (i) => (i === 9 ? 1 : 0)),
}
