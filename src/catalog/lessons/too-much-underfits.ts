// Lesson 7: pulled too far, the same answer for all; and when it comes back from there, and when not.
import { significant } from '../number-text'
import type { Facts, Lesson } from './lesson'
import { beside, outOf, percent, say } from './number-words'

const SMALL = { 'model.hidden': '16,16' }
const SWINGING = [{ load: 'wiggly-curve' }, { until: 600 }] as const

/** Whether nothing but one answer for all is left. */
const isGuessing = ({ validation, guessing }: Facts) => validation > 0.98 * guessing

export const tooMuchUnderfits: Lesson = {
  title: 'Too much underfits',
  about: 'From λ = 0.1: the same answer for all',
  steps: [
    {
      stage: [{ load: 'noisy-moons', with: SMALL }, { until: 300 }],
      text: 'A network of 16 + 16 units has learned its 60 points by heart. λ = 0.01 would calm it down. It gets ten times that, λ = 0.1, for 300 steps.',
      question: {
        kind: 'choice',
        ask: 'How many of the 60 training points will still be right?',
        options: ['nearly all', 'about three quarters', 'about half'],
        right: ({ trainingRight }) => (trainingRight > 0.9 ? 0 : trainingRight > 0.65 ? 1 : 2),
        was: ({ trainingRight, rows }) => outOf(trainingRight, rows.training),
      },
      moves: [{ tune: { penalty: { lambda: 0.1 } } }, { until: 600 }],
      shows: ['sentence', 'fit', 'lambda', 'loss'],
      why: (now, before) =>
        `No weight earns what it costs, so all shrink: together from ${say(before.weightNorm)} to ${say(now.weightNorm)}. What remains is the last bias, which is not penalised: one answer for all, good for ${outOf(now.trainingRight, now.rows.training)}. Its loss, ${say(now.validation)}, is that of always guessing, ${say(now.guessing)}. Too much regularization underfits.`,
    },
    {
      text: 'λ goes back to 0.01, which is a good value for this network. It trains for 400 steps.',
      question: {
        kind: 'choice',
        ask: 'Will it find the two arcs again?',
        options: ['yes, as good as ever', 'partly', 'no: it stays at one answer for all'],
        right: (now) => (isGuessing(now) ? 2 : now.validation < 0.75 * now.guessing ? 0 : 1),
        was: (now) => `validation loss ${say(now.validation)}; always guessing has ${say(now.guessing)}`,
      },
      moves: [{ tune: { penalty: { lambda: 0.01 } } }, { until: 1000 }],
      shows: ['fit', 'lambda', 'loss'],
      why: (now) =>
        isGuessing(now)
          ? `With ${now.weights} weights near zero the layers stop passing anything on, so no weight can tell which way would help; and even the small λ keeps pulling. Such a network has collapsed: lowering λ does not bring it back. Going back to before the pull would have (Z, right after it); beginning anew does (Reset).`
          : `Some weights were still large enough to pass something on, and from those it has grown again: all together are ${say(now.weightNorm)} now. Pulled a little longer, it would have stayed at one answer for all.`,
    },
    {
      stage: [{ load: 'noisy-moons', with: { ...SMALL, 'penalty.lambda': '0.01' } }],
      text: 'The same network begins anew, with λ = 0.01 from its first step. The loss of always guessing is drawn as a line.',
      question: {
        kind: 'mark',
        ask: 'Where will the validation loss be at step 400?',
        curve: 'validation',
        at: 400,
        upTo: 2,
      },
      moves: [{ until: 400 }],
      shows: ['fit', 'lambda', 'loss'],
      why: (now) =>
        `At this price the arcs are worth their weights (together ${say(now.weightNorm)}), the odd points are not: ${percent(now.trainingRight)} right in training, ${percent(now.validationRight)} among the new. The noise floor, the loss that only luck gets under, is ${say(now.noiseFloor ?? 0)}. So 0.01 was not the trouble; the state that 0.1 had left was.`,
    },
    {
      stage: SWINGING,
      text: 'The wiggly curve, from 600 steps at λ = 0. It has one layer only, so it cannot collapse like that.',
      question: {
        kind: 'lambda',
        ask: 'Put λ so high that even the training loss becomes at least ten times what it is.',
        isRight: (now, before) => now.training >= 10 * before.training,
        was: (now, before) => `training ${say(before.training)} → ${say(now.training)}`,
      },
      moves: [{ until: 1000 }],
      shows: ['fit', 'lambda', 'loss'],
      why: (now, before) =>
        now.training >= 10 * before.training
          ? `You pulled too far, and it went flat. At λ = ${significant(now.lambda)} it misses its own points: training ${say(before.training)} → ${say(now.training)}. When both losses are high, it is too stiff (underfitting); when only validation is, too free (overfitting).`
          : `At λ = ${significant(now.lambda)} the training loss is ${beside(now.training / before.training, 10, 1)} times what it was: it went from ${say(before.training)} to ${say(now.training)}. Validation ${say(before.validation)} → ${say(now.validation)}. Further to the right it goes flat, and both losses are high: that is underfitting.`,
    },
    {
      stage: [...SWINGING, { tune: { penalty: { lambda: 1 } } }, { until: 900 }],
      text: 'λ = 1 has held this curve nearly flat for 300 steps. Now λ goes back to 0.01.',
      question: {
        kind: 'choice',
        ask: 'Will the curve follow its points again?',
        options: ['no: what is flat stays flat, as in the network', 'only halfway', 'yes'],
        right: (now, before) => {
          const left = now.training / before.training
          return left > 0.75 ? 0 : left > 0.25 ? 1 : 2
        },
        was: (now, before) =>
          `training ${say(before.training)} → ${say(now.training)}, validation ${say(before.validation)} → ${say(now.validation)}`,
      },
      moves: [{ tune: { penalty: { lambda: 0.01 } } }, { until: 1300 }],
      shows: ['fit', 'lambda', 'loss'],
      why: (now, before) =>
        `What was pulled too far comes back. With a single layer each weight feels the points directly, however small it is, and every λ has one best curve that training finds from anywhere. Weights together: ${say(before.weightNorm)} at λ = 1, ${say(now.weightNorm)} now.`,
    },
  ],
}
