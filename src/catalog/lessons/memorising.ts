// Lesson 1: a network that learns its training points by heart, wrong labels too, and gets worse on new ones.
import { formatCount } from '../number-text'
import type { Lesson } from './lesson'
import { outOf, percent, say } from './number-words'

export const memorising: Lesson = {
  title: 'Memorising',
  about: 'All known points right, new ones not',
  steps: [
    {
      stage: [{ load: 'noisy-moons' }],
      text: 'A network is to tell circles from triangles. It sees the 60 filled points only; nothing is learned yet.',
      question: {
        kind: 'choice',
        ask: 'Untrained, how many of the 60 does it get right?',
        options: ['hardly any', 'about half', 'nearly all'],
        right: ({ trainingRight }) => (trainingRight < 0.25 ? 0 : trainingRight < 0.75 ? 1 : 2),
        was: ({ trainingRight, rows }) => outOf(trainingRight, rows.training),
      },
      moves: [],
      shows: ['sentence', 'fit'],
      why: ({ trainingRight, rows, step }) =>
        `Its weights are drawn at random, so its answers have nothing to do with the points. With two classes that is right about every other time: ${outOf(trainingRight, rows.training)} at step ${step}.`,
    },
    {
      text: 'Each step moves every weight a little, so that the loss on the 60 points falls. The hollow points are held back, to judge it by what it has not seen: validation.',
      question: {
        kind: 'choice',
        ask: 'After 20 steps, is the validation loss close to the training loss?',
        options: ['yes, close', 'no, far above'],
        right: ({ training, validation }) => (validation < 2 * training ? 0 : 1),
        was: ({ training, validation }) => `${say(training)} in training, ${say(validation)} in validation`,
      },
      moves: [{ until: 20 }],
      shows: ['fit', 'loss'],
      why: ({ validationRight, rows, best }) =>
        `So far it has found what both have in common, the two arcs: ${outOf(validationRight, rows.validation)} new points are right. Its validation loss was best at step ${best.step}, ${say(best.validation)}.`,
    },
    {
      text: 'The same 60 points come round at every step. Training goes on from step 20 to 800.',
      question: {
        kind: 'mark',
        ask: 'Where will the validation loss be at step 800?',
        curve: 'validation',
        at: 800,
        upTo: 6,
      },
      moves: [{ until: 800 }],
      shows: ['fit', 'loss'],
      why: ({ at, validationRight, rows, validation }) =>
        `The validation curve turns up while the training curve goes down: it bends round the wrong labels and grows ever surer. New points wrong: ${outOf(1 - at(20).validationRight, rows.validation)} at step 20, ${outOf(1 - validationRight, rows.validation)} now. Their number alone does not take the loss from ${say(at(20).validation)} to ${say(validation)}: it counts how sure each answer is, and a sure mistake is dear.`,
    },
    {
      text: 'Six of the 60 labels are wrong on purpose; they are ringed. Nothing tells the network which.',
      question: {
        kind: 'choice',
        ask: 'How many of the six wrong labels does it answer as they were given, wrong?',
        options: ['none: it sees through them', 'about half', 'all: it has learned them by heart'],
        right: ({ wrongLabels }) => {
          const share = (wrongLabels?.memorised ?? 0) / (wrongLabels?.count ?? 1)
          return share < 0.25 ? 0 : share < 0.75 ? 1 : 2
        },
        was: ({ wrongLabels }) => `${wrongLabels?.memorised} of ${wrongLabels?.count}`,
      },
      moves: [],
      shows: ['fit'],
      why: ({ parameters, rows }) =>
        `With ${formatCount(parameters)} numbers to set and ${rows.training} points to fit, it can give each point an answer of its own. It performs very well on training data, but poorly on new data: that is overfitting, or memorising.`,
    },
    {
      text: 'λ (“lambda”) makes large weights cost something. That is regularization: the network must earn every bend. The run goes on, with λ = 0.01 from its next step.',
      question: {
        kind: 'choice',
        ask: 'What will the two losses do?',
        options: [
          'both fall',
          'training rises, validation falls',
          'training falls, validation rises',
          'both rise',
        ],
        right: (now, before) =>
          now.training <= before.training
            ? now.validation <= before.validation
              ? 0
              : 2
            : now.validation < before.validation
              ? 1
              : 3,
        was: (now, before) =>
          `training ${say(before.training)} → ${say(now.training)}, validation ${say(before.validation)} → ${say(now.validation)}`,
      },
      moves: [{ tune: { penalty: { lambda: 0.01 } } }, { until: 1250 }],
      shows: ['fit', 'lambda', 'loss', 'weights'],
      why: (now, before) =>
        `It can no longer afford the sharp bends: all weights together shrank from ${say(before.weightNorm)} to ${say(now.weightNorm)}. It gives up some training points (${percent(now.trainingRight)} right, where it had ${percent(before.trainingRight)}), and does better on new ones: ${percent(now.validationRight)} instead of ${percent(before.validationRight)}.`,
    },
  ],
}
