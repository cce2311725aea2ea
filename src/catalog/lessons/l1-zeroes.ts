// Lesson 6: L1 puts weights at exactly zero, if it is minimised by a method that can get there.
import { formatCount, significant } from '../number-text'
import type { Lesson } from './lesson'
import { percent, say } from './number-words'

export const l1Zeroes: Lesson = {
  title: 'L1 zeroes',
  about: '99 of 100 weights go for good, and why',
  steps: [
    {
      stage: [{ load: 'exact-zeros' }, { until: 150 }],
      text: 'The network of the moons has learned its 60 points by heart, with 4,288 weights. The term is L1 now, the sum of absolute weights; λ becomes 0.01 for 300 steps.',
      question: {
        kind: 'choice',
        ask: 'How many weights will be exactly zero?',
        options: ['none: only small', 'about half', 'nearly all'],
        right: ({ zeros, weights }) => (zeros < 0.25 * weights ? 0 : zeros < 0.75 * weights ? 1 : 2),
        was: ({ zeros, weights }) => `${formatCount(zeros)} of ${formatCount(weights)}`,
      },
      moves: [{ tune: { penalty: { lambda: 0.01 } } }, { until: 450 }],
      shows: ['fit', 'lambda', 'formula', 'weights'],
      why: ({ zeros, weights, lambda }) =>
        `L1 puts weights at exactly zero. It pulls at each with the same force λ = ${significant(lambda)}, however small the weight has become, so a weight that does not earn that much goes all the way. L2’s pull fades with the weight. ${formatCount(weights - zeros)} of ${formatCount(weights)} weights are left.`,
    },
    {
      text: 'So hardly any of the network is left. Before, at step 150, it had all its weights and every training point right.',
      question: {
        kind: 'choice',
        ask: 'Compared with then, how does it do on new points?',
        options: ['worse', 'the same, within 1 in 100', 'better'],
        right: (now) => {
          const more = now.validationRight - now.at(150).validationRight
          return more < -0.01 ? 0 : more <= 0.01 ? 1 : 2
        },
        was: (now) =>
          `${percent(now.at(150).validationRight)} right then, ${percent(now.validationRight)} now`,
      },
      moves: [],
      shows: ['sentence', 'fit', 'loss'],
      why: (now) =>
        `What went was mostly there for the odd points. Right in training: ${percent(now.at(150).trainingRight)} then, ${percent(now.trainingRight)} now. Wrong labels still learned by heart: ${now.wrongLabels?.memorised} of ${now.wrongLabels?.count}. Validation loss: ${say(now.at(150).validation)} then, ${say(now.validation)} now.`,
    },
    {
      stage: [{ load: 'exact-zeros', with: { 'penalty.l1Solver': 'subgradient' } }, { until: 150 }],
      text: 'The same again, with the same L1 and the same λ, but as most programs do it: the slope of |w|, +1 or −1, is added to the gradient (the subgradient method).',
      question: {
        kind: 'choice',
        ask: 'How many weights will be exactly zero this time?',
        options: ['none', 'about half', 'nearly all, as before'],
        right: ({ zeros, weights }) => (zeros < 0.25 * weights ? 0 : zeros < 0.75 * weights ? 1 : 2),
        was: ({ zeros, weights, tiny }) =>
          `${formatCount(zeros)} of ${formatCount(weights)}; under 0.02 in size: ${formatCount(tiny)}`,
      },
      moves: [{ tune: { penalty: { lambda: 0.01 } } }, { until: 450 }],
      shows: ['penalty', 'lambda', 'weights'],
      why: ({ zeros, tiny }) =>
        `The pull does not fade, so a small weight jumps over zero and back and never lands on it: ${formatCount(tiny)} lie within 0.02 of it, ${formatCount(zeros)} on it. The step before was proximal: it moves each weight towards zero and stops there. So the same L1 gives zeros or not, by how it is minimised.`,
    },
    {
      stage: [{ load: 'sparse-truth' }, { until: 200 }],
      text: 'What zeros are good for: here 100 inputs are measured at 50 points, but only 10 have to do with the answer. The model has one weight for each input. L1, proximal.',
      question: {
        kind: 'lambda',
        ask: 'Put λ where 70 to 95 weights become zero and the validation loss falls to a tenth.',
        isRight: (now, before) =>
          now.zeros >= 70 && now.zeros <= 95 && now.validation < before.validation / 10,
        was: (now, before) =>
          `${now.zeros} zeros, validation ${say(before.validation)} → ${say(now.validation)}`,
      },
      moves: [{ until: 600 }],
      shows: ['lambda', 'loss', 'weights'],
      why: (now, before) => {
        const kept = now.weights - now.zeros
        if (now.zeros < 70)
          return `At λ = ${significant(now.lambda)} the price is too low for so many to go: ${kept} of ${now.weights} weights are left, where 10 inputs count. Validation ${say(before.validation)} → ${say(now.validation)}; a higher λ would drop more of those that only fit the noise.`
        if (now.validation >= before.validation / 10)
          return `λ = ${significant(now.lambda)} is too dear: ${now.zeros} weights are zero, and what the other ${kept} may say is held so small that it no longer fits: training loss ${say(before.training)} → ${say(now.training)}, validation ${say(now.validation)}. Lower down both can be had.`
        return `L1 has chosen: ${kept} of ${now.weights} weights are left, where 10 inputs count, and all others are exactly zero. With those gone there is little left to learn noise with: validation ${say(before.validation)} → ${say(now.validation)}. L2 would have put none at zero.`
      },
    },
  ],
}
