// The experiment of a case that PyTorch trained (training.json).

const tasks = { mse: 'regression', bce: 'binary', cce: 'multiclass' }

/** @typedef {typeof import('./training.json').cases[number]} Case */

/** @param {Case} record */
export function experimentOf(record) {
  const { inputs, targets, validationInputs, validationTargets } = record
  const task = tasks[/** @type {keyof typeof tasks} */ (record.loss)]
  return {
    version: 1,
    seed: 1,
    data: { kind: 'custom', task, inputs, targets, validationInputs, validationTargets },
    model: { hidden: record.hidden, activation: record.activation },
    loss: record.loss,
    optimizer: record.optimizer,
    penalty: { ...record.penalty, l1Solver: 'subgradient' },
    initial: record.initial,
  }
}
