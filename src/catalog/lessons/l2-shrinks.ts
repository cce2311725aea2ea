// Lesson 5: L2 makes every weight smaller and none of them zero, for as long as it is charged.
import { significant } from '../number-text'
import type { Lesson } from './lesson'
import { percent, say, sayBeside } from './number-words'

/** Where λ is too dear, the training loss is more than so many times that at λ = 0; where it is too cheap, less. */
const STIFFER = 2.3

const MEMORISED = [{ load: 'wiggly-curve' }, { until: 600 }] as const

export const l2Shrinks: Lesson = {
  title: 'L2 shrinks',
  about: 'Every weight smaller, none of them zero',
  steps: [
    {
      stage: MEMORISED,
      text: 'After 600 steps at λ = 0 the curve swings through or close by every one of its 16 points. You set λ, then it trains on for 400 steps.',
      question: {
        kind: 'lambda',
        ask: 'Put λ where the validation loss will fall to a tenth of what it is.',
        isRight: (now, before) => now.validation < before.validation / 10,
        was: (now, before) =>
          `validation ${say(before.validation)} → ${sayBeside(now.validation, before.validation / 10)}`,
      },
      moves: [{ until: 1000 }],
      shows: ['fit', 'lambda', 'loss', 'weights'],
      why: (now, before) => {
        const shrank = `all weights together went from ${say(before.weightNorm)} to ${say(now.weightNorm)}`
        if (now.validation < before.validation / 10)
          return `You pulled λ: the curve calms down, the weights shrink, the gap closes. At λ = ${significant(now.lambda)} ${shrank}; training loss ${say(before.training)} → ${say(now.training)}, validation ${say(before.validation)} → ${say(now.validation)}.`
        if (now.training > STIFFER * before.training)
          return `λ = ${significant(now.lambda)} is too dear: ${shrank}, and now the curve gives up its own points as well: training loss ${say(before.training)} → ${say(now.training)}. Validation, now ${say(now.validation)}, would be lower at a lower λ: a third of it, or a tenth.`
        return `λ = ${significant(now.lambda)} is too cheap: ${shrank}, and the curve still swings. The training loss is ${say(now.training)}, so there is room for a higher λ.`
      },
    },
    {
      stage: [...MEMORISED, { tune: { penalty: { lambda: 0.01 } } }, { until: 900 }],
      text: 'Here λ = 0.01 has worked for 300 steps, and the weights have shrunk. There are 30 of them, one for each bump.',
      question: {
        kind: 'choice',
        ask: 'How many of the 30 weights are exactly zero?',
        options: ['none', 'about ten', 'about twenty'],
        right: ({ zeros, weights }) => (zeros < weights / 6 ? 0 : zeros < weights / 2 ? 1 : 2),
        was: ({ zeros, weights }) => `${zeros} of ${weights}`,
      },
      moves: [],
      shows: ['fit', 'formula', 'weights'],
      why: ({ zeros, weights, tiny, lambda }) =>
        `L2 pulls at each weight with 2λw, here ${significant(2 * lambda)} × w: half the weight, half the pull. Near zero there is no pull left to go the last bit. So L2 keeps weights small, and puts ${zeros === 0 ? 'none' : `hardly any (${zeros})`} at zero; ${tiny} of the ${weights} are under 0.02 in size.`,
    },
    {
      text: 'λ becomes ten times as high, 0.1, for another 300 steps.',
      question: {
        kind: 'choice',
        ask: 'The size of all weights together (their norm, √Σw²): how much of it is left?',
        options: ['a tenth', 'about half', 'more than 60 %'],
        right: (now, before) => {
          const left = now.weightNorm / before.weightNorm
          return left < 0.25 ? 0 : left <= 0.6 ? 1 : 2
        },
        was: (now, before) =>
          `${say(before.weightNorm)} before, ${say(now.weightNorm)} now: ${percent(now.weightNorm / before.weightNorm)}`,
      },
      moves: [{ tune: { penalty: { lambda: 0.1 } } }, { until: 1200 }],
      shows: ['fit', 'lambda', 'weights'],
      why: (now, before) =>
        `At ten times the price it does not keep a tenth: each weight shrinks until the pull of λ and that of the points balance, and what the fit needs most it keeps. Exactly zero: ${now.zeros} of ${now.weights}. Training loss ${say(before.training)} → ${say(now.training)}, validation ${say(before.validation)} → ${say(now.validation)}.`,
    },
    {
      text: 'Now the curve has been calm for 600 steps. λ goes back to 0, and it trains for 1,200 more.',
      question: {
        kind: 'choice',
        ask: 'Does it stay calm?',
        options: [
          'yes: it has learned the calm curve',
          'a little rougher, no more',
          'no: it swings as it did at first',
        ],
        right: (now, before) =>
          now.validation < 1.5 * before.validation ? 0 : now.validation < 4 * before.validation ? 1 : 2,
        was: (now, before) => `validation ${say(before.validation)} → ${say(now.validation)}`,
      },
      moves: [{ tune: { penalty: { lambda: 0 } } }, { until: 2400 }],
      shows: ['fit', 'lambda', 'loss', 'weights'],
      why: (now, before) =>
        `A penalty teaches nothing; it is a price, and holds while it is charged. Without it only the 16 points count again, so the weights grow from ${say(before.weightNorm)} to ${say(now.weightNorm)} to save the last bit of training loss: ${say(before.training)} → ${say(now.training)}.`,
    },
  ],
}
