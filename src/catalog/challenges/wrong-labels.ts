// Challenge: a network that sees through wrong labels and is still right about new points, without stopping early.
import { percent, say } from '../lessons/number-words'
import type { Challenge } from './challenge'
import { percentBeside, stepsAtLeast, UNKNOWN } from './conditions'

const TRULY_RIGHT = 0.85
const STEPS = 400

/** Some that are right lie where the smooth answer is another. */
const andOthers = (count: number) => (count > 0 ? ` and ${count} right ones besides` : '')

export const wrongLabels: Challenge = {
  title: 'None of the wrong labels',
  about: 'See through six lies, and stay right',
  text: `Six of these 60 labels are wrong on purpose; they are ringed. Let the network train for ${STEPS} steps or more and learn none of the six by heart, while it is still right about new points.`,
  stages: [[{ load: 'three-blobs' }]],
  free: ['penalty', 'dropout'],
  ruledOut:
    'other data, another network, optimizer or seed; and stopping early: that is what the steps are for.',
  conditions: [
    {
      name: 'wrong labels learned',
      // What has not been trained answers some as they were given, and has learned nothing.
      now: ({ wrongLabels, step }) =>
        wrongLabels && step > 0 ? `${wrongLabels.memorised} of ${wrongLabels.count}` : UNKNOWN,
      wanted: 'none',
      holds: ({ wrongLabels }) => wrongLabels?.memorised === 0,
    },
    {
      name: 'new points truly right',
      now: ({ trulyRight }) => (trulyRight === undefined ? UNKNOWN : percentBeside(trulyRight, TRULY_RIGHT)),
      wanted: `at least ${percent(TRULY_RIGHT)}`,
      holds: ({ trulyRight = 0 }) => trulyRight >= TRULY_RIGHT,
    },
    stepsAtLeast(STEPS),
  ],
  hints: [
    'A wrong label among right ones is answered by an island around a single point. What makes an island dear?',
    'L2 with a λ between 0.01 and 0.1. Too low a λ leaves an island or two; too high a one leaves one answer for all points.',
  ],
  shows: ['sentence', 'fit', 'penalty', 'lambda', 'loss', 'weights'],
  why: ({ wrongLabels = { count: 0 }, rows, trainingRight, training, trulyRight = 0 }) =>
    `To answer one wrong label as it was given, the network must bend around a single point, and that takes large weights or units that rely on each other. You made that cost more than one point is worth: it gives up all ${wrongLabels.count} wrong labels${andOthers(Math.round(rows.training * (1 - trainingRight)) - wrongLabels.count)}, and is right about only ${percent(trainingRight)} of the labels as given, with a training loss of ${say(training)}. About new points it is truly right ${percent(trulyRight)} of the time.`,
}
