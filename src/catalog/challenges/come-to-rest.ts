// Challenge: a run that diverges because λ is too strong for its learning rate, saved without λ.
import { say } from '../lessons/number-words'
import { significant } from '../number-text'
import type { Challenge } from './challenge'
import { stepsAtLeast, validationUnder } from './conditions'

const LAMBDA = 0.5
const RATE = 0.3

export const comeToRest: Challenge = {
  title: 'Bring it to rest',
  about: 'It diverges, and λ must stay',
  text: `λ = ${LAMBDA} suits these data, and still: press Play, and the loss grows without end. Bring this run to rest, with a validation loss under 0.61, and leave λ as it is.`,
  stages: [
    [
      {
        load: 'early-stopping',
        with: { 'penalty.lambda': String(LAMBDA), 'optimizer.learningRate': String(RATE) },
      },
    ],
  ],
  free: ['optimizer.learningRate'],
  ruledOut: 'λ and the penalty, dropout, other data, another network, optimizer or seed.',
  conditions: [validationUnder(0.61), stepsAtLeast(300)],
  hints: [
    'It jumps from one side of the lowest point to the other, each time further out. What says how far one step goes?',
    'The learning rate η, in Setup under Optimizer. A little lower is enough; with far too low an η it stands still where it is.',
  ],
  shows: ['sentence', 'fit', 'penalty', 'lambda', 'loss', 'weights'],
  why: ({ learningRate, validation }) =>
    `λ bends the loss upwards: it adds 2λ = ${2 * LAMBDA} to its curvature h. Where η × (h + 2λ) is above 2, a step lands further out on the other side than where it came from. At η = ${RATE} it did, by a little; with λ = 0 the same η would have been stable. At η = ${significant(learningRate)} it rests at ${say(validation)}. So a stronger λ asks for shorter steps: before you blame λ, look at η.`,
}
