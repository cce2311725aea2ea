// Lesson 9: λ is chosen by validation, never by training, and the chosen one is judged by what had no part in the choice.
import { significant } from '../number-text'
import type { Lesson } from './lesson'
import { say, sayBeside } from './number-words'

type Three = [number, number, number]

const GOOD = 0.2

/** Beyond the valley the training loss is more than so many times that at λ = 0, before it less. */
const STIFFER = 2.3

export const choosingLambda: Lesson = {
  title: 'Choosing λ',
  about: 'By validation; the test set stays sealed',
  steps: [
    {
      stage: [{ load: 'wiggly-curve' }, { until: 600 }],
      text: 'The curve has trained for 600 steps at λ = 0. Next it gets 300 steps at λ = 0.01, then 300 at λ = 1.',
      question: {
        kind: 'choice',
        ask: 'At the end of which will the training loss be lowest?',
        options: ['λ = 0', 'λ = 0.01', 'λ = 1'],
        right: ({ at }) => {
          const [first, second, third] = [600, 900, 1200].map((step) => at(step).training) as Three
          if (first < second && first < third) return 0
          return second < third ? 1 : 2
        },
        was: ({ at }) =>
          `${say(at(600).training)} at λ = 0, ${say(at(900).training)} at 0.01, ${say(at(1200).training)} at 1`,
      },
      moves: [
        { tune: { penalty: { lambda: 0.01 } } },
        { until: 900 },
        { tune: { penalty: { lambda: 1 } } },
        { until: 1200 },
      ],
      shows: ['fit', 'lambda', 'loss'],
      why: ({ at }) =>
        `Every λ takes something away from the fit of the training points, so the training loss always asks for λ = 0. It cannot choose. Validation can, for its points had no part in the fit: ${say(at(600).validation)} at λ = 0, ${say(at(900).validation)} at 0.01, ${say(at(1200).validation)} at 1.`,
    },
    {
      stage: [{ load: 'wiggly-curve' }, { until: 600 }],
      text: 'Too low a λ memorises, too high a λ goes flat; between them the validation loss has a valley. Your λ trains on for 400 steps.',
      question: {
        kind: 'lambda',
        ask: `Put λ into the valley: validation loss under ${GOOD.toFixed(2)}.`,
        isRight: ({ validation }) => validation < GOOD,
        was: (now, before) => `${say(before.validation)} → ${sayBeside(now.validation, GOOD)}`,
      },
      moves: [{ until: 1000 }],
      shows: ['fit', 'lambda', 'loss'],
      why: (now, before) => {
        const floor = `The noise floor, the loss that only luck gets under, is ${say(now.noiseFloor ?? 0)}`
        if (now.validation < GOOD)
          return `λ = ${significant(now.lambda)} lies in it. ${floor}, because the points themselves are noisy. Such a valley is wide: a tenth more or less of λ hardly matters, a hundred times as much does. So look for λ in factors, as the slider does.`
        const side =
          now.training > STIFFER * before.training ? 'on its right: too stiff' : 'on its left: still too free'
        return `λ = ${significant(now.lambda)} lies ${side}, with ${say(now.training)} in training and ${sayBeside(now.validation, GOOD)} in validation. ${floor}. Below the valley only validation is high; above it training rises as well. That tells the side.`
      },
    },
    {
      stage: [{ load: 'wiggly-curve', with: { 'penalty.lambda': '0.01' } }, { until: 600 }],
      text: 'λ = 0.01 for 600 steps, judged by 200 new points. The same training again, but judged by only 10 of them.',
      question: {
        kind: 'choice',
        ask: 'The curve is the same. How does its validation loss compare?',
        options: ['more than a quarter lower', 'about the same', 'more than a quarter higher'],
        right: (now, before) => {
          const share = now.validation / before.validation
          return share < 0.75 ? 0 : share <= 1.25 ? 1 : 2
        },
        was: (now, before) => `${say(before.validation)} by 200, ${say(now.validation)} by 10`,
      },
      moves: [{ restart: { 'data.validation': '10' } }, { until: 600 }],
      shows: ['fit', 'loss'],
      why: (now, before) =>
        `Not the curve differs but who judges it: ${say(before.validation)} by ${before.rows.validation} points, ${say(now.validation)} by ${now.rows.validation}, and another ${now.rows.validation} would say something else. So a λ that looks a little better by ${now.rows.validation} points need not be. Where points are few, all of them can take turns at judging (cross-validation): Suggest λ, over the slider, does that.`,
    },
    {
      stage: [{ load: 'random-labels', with: { 'model.hidden': '16', 'data.validation': '20' } }],
      text: 'Here every label is a coin flip: in the long run no answer beats chance, a loss of 0.69 (always guessing is lower here, by luck). In 100 steps the validation loss is measured 101 times, by 20 points.',
      question: {
        kind: 'choice',
        ask: 'Will the best of the 101 be under 0.69?',
        options: ['no: there is nothing to learn', 'yes'],
        right: ({ best, noiseFloor = 0 }) => (best.validation < noiseFloor ? 1 : 0),
        was: ({ best }) => `${best.validation.toFixed(3)} at best, at step ${best.step}`,
      },
      moves: [{ until: 100 }],
      shows: ['sentence', 'loss'],
      why: ({ best, noiseFloor = 0 }) =>
        best.validation < noiseFloor
          ? `Whoever picks the best of many picks luck with it: step ${best.step} suits these 20 points by chance. In the same way the loss that made you choose a λ flatters it. So there is a third set, the test set: it stays sealed while you choose, and is opened once, at the end.`
          : `Not this time: ${best.validation.toFixed(3)} at best. But whoever picks the best of many picks luck with it, and the loss that made you choose a λ tends to flatter it. So there is a third set, the test set: it stays sealed while you choose, and is opened once, at the end.`,
    },
  ],
}
