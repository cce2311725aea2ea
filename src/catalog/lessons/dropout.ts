// Lesson 8: units that are away by chance at each step, and what that has in common with a penalty.
import { significant } from '../number-text'
import type { Lesson } from './lesson'
import { percent, say, sayBeside } from './number-words'

const GOOD = 0.55

export const dropout: Lesson = {
  title: 'Dropout',
  about: 'Four of five units away at each step',
  steps: [
    {
      stage: [{ load: 'dropout' }, { until: 150 }],
      text: 'Real data: how a disease went on in 80 people. 64 units have learned it by heart. From now on each step leaves out each unit with a chance of 80 %.',
      question: {
        kind: 'choice',
        ask: 'With four of five units away, what will the validation loss do in 250 steps?',
        options: ['rise', 'stay within a quarter of where it is', 'fall by more than a quarter'],
        right: (now, before) => {
          const share = now.validation / before.validation
          return share > 1.25 ? 0 : share >= 0.75 ? 1 : 2
        },
        was: (now, before) => `${say(before.validation)} → ${say(now.validation)}`,
      },
      moves: [{ tune: { dropout: 0.8 } }, { until: 400 }],
      shows: ['sentence', 'penalty', 'loss'],
      why: (now, before) =>
        `Dropout is a third method, beside L1 and L2. No unit can rely on a certain other one being there, so no group of them can hold one person’s answer between them. What is known must be known by many. Training pays for it: ${say(before.training)} → ${say(now.training)}, with all units present.`,
    },
    {
      text: 'L2 and L1 work by making the weights small. λ is still 0 here.',
      question: {
        kind: 'choice',
        ask: 'And dropout: what has become of the weights, all together (their norm)?',
        options: ['less than a third is left', 'about half is left', 'more than two thirds are left'],
        right: (now) => {
          const left = now.weightNorm / now.at(150).weightNorm
          return left < 1 / 3 ? 0 : left <= 2 / 3 ? 1 : 2
        },
        was: (now) => `${say(now.at(150).weightNorm)} before dropout, ${say(now.weightNorm)} now`,
      },
      moves: [],
      shows: ['penalty', 'lambda', 'weights'],
      why: (now) =>
        `Dropout puts no price on a weight. It shakes the network, and weights that only work hand in hand lose their use: ${percent(now.weightNorm / now.at(150).weightNorm)} of the norm is left, ${now.zeros} of ${now.weights} weights are exactly zero. When it answers for real, nothing is left out.`,
    },
    {
      text: 'Dropout goes back to 0: from now on all 64 units are there at every step, for 300 steps.',
      question: {
        kind: 'choice',
        ask: 'Does the lower validation loss last?',
        options: ['yes: it has learned better habits', 'no: it rises again'],
        right: (now, before) => (now.validation < 1.2 * before.validation ? 0 : 1),
        was: (now, before) => `${say(before.validation)} → ${say(now.validation)}`,
      },
      moves: [{ tune: { dropout: 0 } }, { until: 700 }],
      shows: ['penalty', 'loss'],
      why: (now, before) =>
        now.validation < 1.2 * before.validation
          ? `So far it has lasted. But now nothing keeps the units from working hand in hand again: the training loss went from ${say(before.training)} to ${say(now.training)}, and what that is won with are the single people.`
          : `Like λ, dropout acts only while it is on. Once all units can rely on each other they go back to learning people by heart: training ${say(before.training)} → ${say(now.training)}. At step 150, before any dropout, the validation loss was ${say(now.at(150).validation)}.`,
    },
    {
      stage: [{ load: 'dropout' }, { until: 150 }],
      text: 'The same network at step 150 again, and dropout stays at 0. This time you have L2 only.',
      question: {
        kind: 'lambda',
        ask: 'Put λ where L2 brings the validation loss under 0.55 in 300 steps.',
        isRight: (now) => now.validation < GOOD,
        was: (now, before) => `${say(before.validation)} → ${sayBeside(now.validation, GOOD)}`,
      },
      moves: [{ until: 450 }],
      shows: ['lambda', 'loss', 'weights'],
      why: (now, before) => {
        const shrank = `weights ${say(before.weightNorm)} → ${say(now.weightNorm)}, training ${say(before.training)} → ${say(now.training)}`
        if (now.validation < GOOD)
          return `λ = ${significant(now.lambda)} does it, by another way: ${shrank}. Dropout had left them large. Neither is better as such; which one suits, and how much of it, only validation tells. They can be used together.`
        if (now.training > 0.75 * now.validation)
          return `λ = ${significant(now.lambda)} is too much: ${shrank}. Now training is hardly better than validation (${sayBeside(now.validation, GOOD)}), and both are high: it underfits. Less would do better.`
        return `λ = ${significant(now.lambda)} is too little: ${shrank}. Training is still far under validation (${sayBeside(now.validation, GOOD)}): much of it is known by heart only. A higher price would make it give that up.`
      },
    },
  ],
}
