// Lesson 2: how much a network can learn by heart is a matter of its size, and what it cannot say at all no penalty mends.
import type { Facts, Lesson } from './lesson'
import { outOf, percent, say } from './number-words'
import { isAsGiven, pointOf, pointsOf } from './point-words'

const shareByHeart = ({ wrongLabels }: Facts) => (wrongLabels?.memorised ?? 0) / (wrongLabels?.count ?? 1)
const byHeart = ({ wrongLabels }: Facts) => `${wrongLabels?.memorised} of ${wrongLabels?.count}`

const givenUp = (facts: Facts) => pointsOf(facts, 'training').filter((point) => !isAsGiven(point))

export const capacity: Lesson = {
  title: 'Capacity',
  about: 'How many units can learn by heart',
  steps: [
    {
      stage: [{ load: 'noisy-moons', with: { 'model.hidden': '4' } }],
      text: 'The 60 points again, six of them with a wrong label. This network is small: one layer of 4 units, 17 numbers to set.',
      question: {
        kind: 'mark',
        ask: 'Where will its training loss be at step 600?',
        curve: 'training',
        at: 600,
        upTo: 1,
      },
      moves: [{ until: 600 }],
      shows: ['sentence', 'fit', 'loss'],
      why: (now) =>
        `Each unit can put one straight bend into the border, and so few bends cannot go round every wrong label: ${byHeart(now)} learned by heart. What it has no room for, it cannot memorise. Training right: ${outOf(now.trainingRight, now.rows.training)}; new points right: ${percent(now.validationRight)}.`,
    },
    {
      text: 'Now the layer gets 64 units. The same points, the same 600 steps, from the start.',
      question: {
        kind: 'choice',
        ask: 'How many of the six wrong labels will it learn by heart?',
        options: ['two at most', 'about half', 'five or six'],
        right: (now) => (shareByHeart(now) < 0.4 ? 0 : shareByHeart(now) < 0.75 ? 1 : 2),
        was: byHeart,
      },
      moves: [{ restart: { 'model.hidden': '64' } }, { until: 600 }],
      shows: ['sentence', 'fit', 'loss'],
      why: (now, before) =>
        `A complex model has many parameters, more than there are points: here ${now.parameters} for ${now.rows.training}. So there is a bend to spare for every wrong label. Its training loss is ${say(now.training)}, the small network’s was ${say(before.training)}; in validation ${say(now.validation)} against ${say(before.validation)}.`,
    },
    {
      text: 'The 64 units begin again, with λ = 0.01: each large weight costs something. So they no longer get every training point right.',
      question: {
        kind: 'point',
        ask: 'Choose a training point (filled) that it will give up.',
        among: 'training',
        isRight: (now, _, chosen) => !isAsGiven(pointOf(now, 'training', chosen)),
        was: (now, _, chosen) =>
          `${isAsGiven(pointOf(now, 'training', chosen)) ? 'still right' : 'given up'}; ${givenUp(now).length} of ${now.rows.training} were given up`,
      },
      moves: [{ restart: { 'penalty.lambda': '0.01' } }, { until: 600 }],
      shows: ['fit', 'lambda'],
      why: (now, before) =>
        `It still has ${now.parameters} numbers, but may no longer make them as large as it likes: all weights together come to ${say(now.weightNorm)}, without λ to ${say(before.weightNorm)}. A bend for a single point is too dear now, so ${givenUp(now).filter(({ isFlipped }) => isFlipped).length} of the ${now.wrongLabels?.count} wrong labels are given up. λ limits capacity without taking a unit away. Validation loss: ${say(before.validation)} without, ${say(now.validation)} with it.`,
    },
    {
      stage: [{ load: 'xor-sample', with: { steps: 'off' } }, { until: 100 }],
      text: 'Four points: the answer is 1 where exactly one of the two inputs is 1 (XOR). The model is a flat plane. λ has been 0.1 so far; now it becomes 0.',
      question: {
        kind: 'choice',
        ask: 'Will the training loss now go to zero?',
        options: ['yes: the penalty was in its way', 'it will halve', 'no: it stays about where it is'],
        right: (now, before) =>
          now.training < before.training / 10 ? 0 : now.training < 0.6 * before.training ? 1 : 2,
        was: (now, before) => `${before.training.toFixed(3)} with λ, ${now.training.toFixed(3)} without`,
      },
      moves: [{ tune: { penalty: { lambda: 0 } } }, { until: 300 }],
      shows: ['fit', 'lambda', 'loss'],
      why: ({ guessing, training }) =>
        `A plane cannot be high at two opposite corners and low at the other two. The best it can do is one half for all: a loss of ${say(guessing)}, and it is at ${say(training)}. A penalty cannot help a model that cannot represent the task; taking it away cannot either. Here only a larger model helps.`,
    },
  ],
}
