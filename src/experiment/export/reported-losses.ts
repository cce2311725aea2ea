// The same parameters, four figures: what each library's own training loop prints as training and validation loss.

export type ReportStyle = 'lab' | 'pytorch' | 'keras' | 'tfjs'

/** One row of metrics, as far as losses go. */
export interface LossRow {
  /** Data term in evaluation mode. */
  dataLoss: number
  /** Data term with dropout on. */
  trainingModeLoss: number
  /** Data term in evaluation mode; NaN where there are no validation rows. */
  validationLoss: number
  /** Ω, without λ; 0 for "None". */
  penalty: number
  lambda: number
}

export interface ReportedLosses {
  training: number
  validation: number
}

interface StyleWords {
  label: string
  /** One sentence on what that library's own loop prints in full batch, where an epoch is a step. */
  note: string
  /** In mini-batches: what is shown, and what the loop prints instead. */
  inBatches: string
}

const ofAllPoints = 'Here of all training points at each step, with penalty and dropout in it.'

export const reportStyles: Record<ReportStyle, StyleWords> = {
  lab: {
    label: 'Overfit Lab',
    note: 'Both losses are the data term alone, without penalty and without dropout, of the same parameters.',
    inBatches:
      'Both losses are the data term alone, without penalty and without dropout, of the same parameters.',
  },
  pytorch: {
    label: 'PyTorch',
    note: 'loss.item() in the usual loop has penalty and dropout in it and is taken before the update, batch by batch; the validation loss is the criterion alone, in eval mode.',
    inBatches: `${ofAllPoints} In mini-batches loss.item() is of one batch alone, before its update, and scatters about this curve.`,
  },
  keras: {
    label: 'Keras',
    note: 'loss has penalty and dropout in it, as a running mean over the epoch’s batches, each before its update; val_loss has the penalty too, but no dropout.',
    inBatches: `${ofAllPoints} In mini-batches Keras prints a running mean over the batches of an epoch, while the weights change, beside the val_loss after it, which has the penalty too.`,
  },
  tfjs: {
    label: 'TensorFlow.js',
    note: 'loss has penalty and dropout in it, as a mean over the epoch’s batches, each before its update; val_loss, after the epoch, has neither.',
    inBatches: `${ofAllPoints} In mini-batches model.fit logs a mean over the batches of an epoch, while the weights change, beside the val_loss after it.`,
  },
}

/**
 * Training and validation loss as that library would report them for the parameters of this row.
 *
 * In full batch an epoch is a step, and what a library prints for step t + 1 is our row of step t. In mini-batches no row
 * has what a loop prints, which is of other rows or of many parameters: the page says so, and what it shows.
 *
 * @see PyTorch: `train_one_epoch` and the epoch loop in pytorch/tutorials, beginner_source/introyt/trainingyt.py, with
 *   `loss = criterion(output, target) + lambda * term`: `loss.item()` of `model.train(True)`, the validation loss
 *   the bare `loss_fn` after `model.train(False)`
 * @see Keras 3: `Trainer.compute_loss` (keras/src/trainers/trainer.py) adds `self.losses`, among them
 *   `Layer._get_regularization_losses` (keras/src/layers/layer.py), whatever `training` is; `train_step` and
 *   `test_step` (keras/src/backend/tensorflow/trainer.py) both feed it to `_loss_tracker`, a mean, and only the first
 *   calls the model with `training=True`
 * @see TensorFlow.js 4.22: `makeTrainFunction` (tfjs-layers/src/engine/training.ts) executes with `training: true` and
 *   adds `calculateLosses()`, `makeTestFunction` does neither; `BaseLogger` (base_callbacks.ts) averages `loss` alone
 */
export function reportedLosses(row: LossRow, style: ReportStyle): ReportedLosses {
  const { dataLoss, trainingModeLoss, validationLoss, penalty, lambda } = row
  const added = lambda * penalty
  switch (style) {
    case 'lab':
      return { training: dataLoss, validation: validationLoss }
    case 'pytorch':
    case 'tfjs':
      return { training: trainingModeLoss + added, validation: validationLoss }
    case 'keras':
      return { training: trainingModeLoss + added, validation: validationLoss + added }
    default:
      return style satisfies never
  }
}
