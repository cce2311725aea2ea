// Lesson 10: the same number means something else in another library: sum or mean, ½, biases, Adam or AdamW.
import { significant } from '../number-text'
import type { Facts, Lesson } from './lesson'
import { percent, say } from './number-words'

/** How far off a line is on average that is off by the same everywhere. */
const offBy = ({ validation }: Facts) => Math.sqrt(validation)

export const sameLambdaElsewhere: Lesson = {
  title: 'The same λ elsewhere',
  about: 'Adam or AdamW, sum or mean: other λ',
  steps: [
    {
      stage: [{ load: 'penalised-bias' }, { until: 100 }],
      text: 'A straight line: one weight, its slope, and one bias, its height. All points lie near height 10. λ becomes 1, and the bias is penalised too.',
      question: {
        kind: 'choice',
        ask: 'What does the line do?',
        options: ['it only gets less steep', 'it sinks, by about 5', 'it sinks to zero'],
        right: (now) => (offBy(now) < 3 ? 0 : offBy(now) < 8 ? 1 : 2),
        was: (now, before) => `off by about ${offBy(before).toFixed(1)} before, ${offBy(now).toFixed(1)} now`,
      },
      moves: [{ tune: { penalty: { lambda: 1 } } }, { until: 250 }],
      shows: ['fit', 'penalty', 'lambda', 'loss'],
      why: (now, before) =>
        `At height b it pays (10 − b)² for the points and b² for the bias: least at b = 5. Validation loss ${say(before.validation)} → ${say(now.validation)}, for a bias makes nothing steeper and need not be calmed. PyTorch’s weight_decay takes the biases in; Keras and scikit-learn leave them out.`,
    },
    {
      text: 'λ stays at 1, but the bias is left out of the penalty now.',
      question: {
        kind: 'choice',
        ask: 'How much of the loss that λ has caused goes away again?',
        options: ['hardly any: λ is the same', 'about half', 'most of it'],
        right: (now, before) => {
          const left = now.validation / before.validation
          return left > 0.75 ? 0 : left > 0.35 ? 1 : 2
        },
        was: (now, before) => `${say(before.validation)} → ${say(now.validation)}`,
      },
      moves: [{ tune: { penalty: { includeBias: false } } }, { until: 450 }],
      shows: ['fit', 'penalty', 'loss'],
      why: (now, before) =>
        `The line rises again; ${percent(1 - now.validation / before.validation)} of the loss came from the bias. What is left is the price of the slope, a true effect of λ. So before you take a λ from a book or a program, ask what it is multiplied with.`,
    },
    {
      stage: [{ load: 'wiggly-curve', with: { 'penalty.lambda': '0.01' } }, { until: 600 }],
      text: 'Here the data loss is the mean over 16 points. A library that adds them up instead feels its 0.01 as we feel 0.01 / 16. The run starts again with that.',
      question: {
        kind: 'choice',
        ask: 'Compared with λ = 0.01, what will the validation loss at step 600 be?',
        options: ['lower', 'within a tenth the same', 'higher'],
        right: (now, before) => {
          const share = now.validation / before.validation
          return share < 0.9 ? 0 : share <= 1.1 ? 1 : 2
        },
        was: (now, before) => `${say(before.validation)} before, ${say(now.validation)} now`,
      },
      moves: [{ restart: { 'penalty.lambda': '0.000625' } }, { until: 600 }],
      shows: ['fit', 'lambda', 'loss'],
      why: (now, before) =>
        `With a sum, data weighs ${now.rows.training} times as much and the penalty is hardly felt: weights together ${say(now.weightNorm)} in place of ${say(before.weightNorm)}. scikit-learn’s Ridge has the sum: its alpha is n × λ, so ${significant(now.rows.training * 0.01)} for our 0.01. With more points, the same alpha is less and less.`,
    },
    {
      stage: [{ load: 'wiggly-curve' }, { until: 600 }],
      text: 'Some write λΣw², as here; others ½λΣw². PyTorch’s weight_decay is of the second kind: it adds weight_decay × w to the gradient. Ours adds 2λw.',
      question: {
        kind: 'lambda',
        ask: 'A program uses SGD with weight_decay = 0.02. Put the same strength on the slider.',
        isRight: ({ lambda }) => Math.abs(lambda / 0.01 - 1) < 0.1,
        was: () => 'λ = 0.01, half of 0.02',
      },
      moves: [{ until: 1000 }],
      shows: ['lambda', 'formula', 'loss'],
      why: (now) =>
        `2λ = weight_decay, so 0.02 there is λ = 0.01 here. Your λ = ${significant(now.lambda)} would be weight_decay = ${significant(2 * now.lambda)} there. Keras writes no ½: its regularizers.l2(λ) is ours. The button Code writes this run for either, with the right number in it.`,
    },
    {
      stage: [{ load: 'wiggly-curve', with: { 'penalty.lambda': '0.01' } }, { until: 600 }],
      text: 'So far the optimizer was Adam, with L2 at λ = 0.01, which is weight_decay = 0.02. Now the run starts again with AdamW and its own weight decay, 0.02.',
      question: {
        kind: 'choice',
        ask: 'How large will the weights be, all together?',
        options: ['smaller than half', 'about the same', 'more than twice as large'],
        right: (now, before) => {
          const share = now.weightNorm / before.weightNorm
          return share < 0.5 ? 0 : share <= 2 ? 1 : 2
        },
        was: (now, before) => `${say(before.weightNorm)} with Adam, ${say(now.weightNorm)} with AdamW`,
      },
      moves: [
        {
          restart: {
            'penalty.lambda': '0',
            'optimizer.kind': 'adamw',
            'optimizer.weightDecay': '0.02',
          },
        },
        { until: 600 },
      ],
      shows: ['fit', 'lambda', 'loss', 'weights'],
      why: (now, before) =>
        `AdamW does not add its decay to the loss. It takes learning rate × 0.02 of each weight off at every step, here 0.03 × 0.02: six in ten thousand, next to steps of Adam’s full size. Validation: ${say(before.validation)} with Adam and L2, ${say(now.validation)} with AdamW. No factor turns the one into the other.`,
    },
  ],
}
