// The words of the field that the page uses, each explained in a sentence or two where it stands. Read by who has never heard them.
import { dropoutPage } from '../dropout/page'
import { l1RatioPage } from '../penalties/choices'
import { penaltyPage } from '../penalties/page-table'

export interface Term {
  /** As the note begins. */
  name: string
  explanation: string
}

const penalties = Object.fromEntries(
  Object.entries(penaltyPage).map(([kind, { label, explanation }]) => [
    `penalty-${kind}`,
    { name: label, explanation },
  ]),
) as Record<`penalty-${keyof typeof penaltyPage}`, Term>

export const terms = {
  degrees: {
    name: 'Degrees of freedom',
    explanation:
      'How many free weights the fit is worth: as many as there are without a penalty, fewer the harder they are held, 0 where all are zero.',
  },
  'weight-share': {
    name: 'Size of the weights',
    explanation:
      'How large all weights are together, as a share of their size without a penalty: 1 is free, 0 is nothing left. Textbooks call it the shrinkage factor s.',
  },
  'exact-solution': {
    name: 'Exact solution',
    explanation:
      'A linear model has one lowest objective, and it can be computed without training. Training walks there step by step, and may never quite arrive.',
  },
  lambda: {
    name: 'λ, lambda',
    explanation:
      'How strongly the penalty acts beside the loss: at 0 not at all; the larger λ, the smaller the weights are kept.',
  },
  regularization: {
    name: 'Regularization',
    explanation:
      'Whatever keeps a network from memorising, so that what it learns holds for new points: here a penalty on large weights, dropout and weight decay.',
  },
  loss: {
    name: 'Loss',
    explanation: 'How wrong the answers are, in one number: the lower the better. Training makes it smaller.',
  },
  'loss-bce': {
    name: 'Cross-entropy',
    explanation:
      'The loss for classes: small where the network is sure and right, large where it is sure and wrong.',
  },
  'loss-cce': {
    name: 'Cross-entropy',
    explanation:
      'The loss for classes: small where the network is sure and right, large where it is sure and wrong.',
  },
  'loss-mse': {
    name: 'Mean squared error',
    explanation: 'A loss: how far each answer is off, squared, and the mean of that.',
  },
  training: {
    name: 'Training',
    explanation: 'The points that the network learns from: each step changes it to answer these better.',
  },
  validation: {
    name: 'Validation',
    explanation:
      'Points held back, which the network never learns from: they show how well it does on new ones.',
  },
  gap: {
    name: 'Gap',
    explanation:
      'Validation loss minus training loss: how much worse it does on points it has not learned from. It grows where a network memorises.',
  },
  sealed: {
    name: 'Test, sealed',
    explanation:
      'Points that nothing has seen yet, not even you. Who chooses by validation is judged by these, once.',
  },
  'wrong-label': {
    name: 'Wrong label',
    explanation:
      'A training label that was made wrong on purpose, as some are in real data. A network that answers it has learned noise.',
  },
  'wrong-labels-memorised': {
    name: 'Memorised',
    explanation:
      'Training labels that are wrong on purpose and that the network answers all the same, once it has learned more than to guess.',
  },
  'truly-right': {
    name: 'Truly right',
    explanation:
      'How often it answers what the label was before any was made wrong, in training and in validation.',
  },
  truth: {
    name: 'Truth',
    explanation: 'The curve that the points were made from, before noise was added.',
  },
  'r-squared': {
    name: 'R²',
    explanation:
      'The share of what varies among the targets that is explained: 1 is all of it, 0 as good as their own mean. Always guessing, which knows only the mean of the training points, may lie below 0.',
  },
  guessing: {
    name: 'Always guessing',
    explanation:
      'What is reached without a look at the inputs, by always giving the same answer. Who has found a rule does better.',
  },
  'noise-floor': {
    name: 'Noise floor',
    explanation:
      'What is left of the loss even for who knows the truth, because the points are noisy. On new points nobody gets below it but by luck; on training points only by memorising.',
  },
  'best-possible': {
    name: 'Best possible',
    explanation:
      'The share right of who knows the true odds at every point. On new points nobody gets above it but by luck; on training points only by memorising.',
  },
  'squared-bias': {
    name: 'Bias²',
    explanation:
      'How far the mean of the fits of many data sets is from the truth, squared: what a model gets wrong whichever points it learns from.',
  },
  variance: {
    name: 'Variance',
    explanation:
      'How far the fits of many data sets are from their mean, squared, and the mean of that: what changes with the points that chance has given.',
  },
  best: {
    name: 'Best',
    explanation:
      'The lowest validation loss so far, and its step. To stop training there is called early stopping.',
  },
  'early-stopping': {
    name: 'Early stopping',
    explanation:
      'To end training once validation has stopped getting better, and to keep the weights of its best step: before the network memorises the rest.',
  },
  patience: {
    name: 'Patience',
    explanation:
      'How many measurements in a row may be no better than the best, until it stops. Measured is each step to 100, then every 10th to 2,000, then every 100th.',
  },
  norm: {
    name: 'Norm, ‖w‖',
    explanation:
      'The size of many weights together: the root of the sum of their squares. Large weights let the answer change sharply.',
  },
  'exactly-zero': {
    name: 'Exactly zero',
    explanation:
      'Weights that are 0 and not just small: what they lead to does without them. L1 can bring weights there, L2 only makes them small.',
  },
  step: {
    name: 'Step',
    explanation:
      'One change of all weights, to lower the loss a little. Steps that together have used every training point once are an epoch.',
  },
  twin: {
    name: 'Twin',
    explanation:
      'A second network that trains beside yours from the same start and differs in one thing, such as no penalty. It is drawn dotted.',
  },
  confidence: {
    name: 'Confidence',
    explanation:
      'The probability that a network gives its own answer. Of two classes 50 % is a guess; near 100 % it is certain, right or wrong.',
  },
  calibrated: {
    name: 'Calibrated',
    explanation:
      'As often right as it is sure: of all answers given with a confidence of 80 %, 80 % are right.',
  },
  'calibration-error': {
    name: 'Expected calibration error',
    explanation:
      'How far confidence and share right lie apart: the gap in each of ten bins of confidence, weighted by its points. Calibrated is 0.',
  },
  logit: {
    name: 'Logit',
    explanation:
      'Odds as a network puts them out, as a logarithm: at 0 two classes are as likely, and each 2.3 more make the odds ten times as large.',
  },
  folds: {
    name: 'Folds',
    explanation:
      'Equal parts of the training points. Each is held out once, to judge networks that learn from the others: that is cross-validation.',
  },
  'standard-error': {
    name: 'Standard error',
    explanation: 'How far a mean may be off by luck: here by which points have come into which fold.',
  },
  'lambda-min': {
    name: 'λ min',
    explanation: 'The λ at which the loss on the folds held out was lowest.',
  },
  'lambda-1se': {
    name: 'λ 1-SE',
    explanation:
      'The rule of one standard error: the largest λ that is as good as the best one, as far as the luck of the folds lets anyone tell.',
  },
  memorised: {
    name: 'Memorising',
    explanation:
      'Answering training points by heart, their noise too, instead of by a rule that holds for new ones.',
  },
  overfitting: {
    name: 'Overfitting',
    explanation:
      'Doing well on training points and poorly on new ones: what was learned is too much of the points, and too little of the rule.',
  },
  noise: {
    name: 'Noise',
    explanation:
      'What varies among the points by chance and follows no rule: learning it helps with no new one.',
  },
  diverged: {
    name: 'Diverged',
    explanation:
      'The steps made the loss ever larger instead of smaller, until the numbers became too large.',
  },
  'learning-rate': {
    name: 'Learning rate, η',
    explanation:
      'How far each step goes. Too far, and it overshoots; too short, and nothing seems to happen.',
  },
  standardise: {
    name: 'Standardise',
    explanation:
      'To shift and scale numbers so that they lie around 0, about 1 apart: such are learned from best.',
  },
  'weight-decay': {
    name: 'Weight decay',
    explanation: 'Each step shrinks every weight by a small share, whatever the loss says.',
  },
  'l1-ratio': { name: l1RatioPage.label, explanation: l1RatioPage.explanation },
  dropout: { name: dropoutPage.label, explanation: dropoutPage.explanation },
  mask: {
    name: 'Dropped',
    explanation:
      'Which units dropout switches off in the next step. That is computed from the seed, not drawn by chance at that moment: these are the very units.',
  },
  ...penalties,
} satisfies Record<string, Term>

export type TermId = keyof typeof terms
