// Lesson 4: what is added to the loss, what it comes to, and which of the two gives way.
import { significant } from '../number-text'
import type { Facts, Lesson, Measured, Point } from './lesson'
import { percent, say } from './number-words'
import { missOf, pointInWords, pointOf, pointsOf } from './point-words'

const termOf = ({ lambda, penalty }: Measured) => lambda * penalty
const sumOf = (measured: Measured) => measured.training + termOf(measured)

/** The two that the curve misses by most, the worst first. */
const mostMissed = (facts: Facts) =>
  pointsOf(facts, 'training')
    .toSorted((a, b) => missOf(b) - missOf(a))
    .slice(0, 2)

/** The one beside it, over the curve's one input. */
function neighbourOf(point: Point, facts: Facts): Point {
  const away = ({ inputs: [x = 0] }: Point) => Math.abs(x - (point.inputs[0] ?? 0))
  const others = pointsOf(facts, 'training').filter((other) => other !== point)
  return others.reduce((best, other) => (away(other) < away(best) ? other : best))
}

export const penaltyTerm: Lesson = {
  title: 'The penalty term',
  about: 'What is added to the loss, and who pays',
  steps: [
    {
      stage: [{ load: 'wiggly-curve' }],
      text: 'A curve is built of 30 bumps; a weight says how high each is. The L2 term, written Ω, is the sum of squared weights. λ is 0, so it costs nothing yet.',
      question: {
        kind: 'choice',
        ask: 'In 600 steps the curve learns 16 points by heart. What does Ω do meanwhile?',
        options: ['it falls', 'it grows, to ten times at most', 'it grows more than tenfold'],
        right: (now, before) => {
          const growth = now.penalty / before.penalty
          return growth < 1 ? 0 : growth <= 10 ? 1 : 2
        },
        was: (now, before) => `${say(before.penalty)} at first, ${say(now.penalty)} at step ${now.step}`,
      },
      moves: [{ until: 600 }],
      shows: ['fit', 'formula', 'loss'],
      why: (now) =>
        `To go through every point it must swing, and steep swings need high bumps that nearly cancel each other: large weights. So Ω measures how hard the curve strains: ${say(now.at(0).penalty)} before training, ${say(now.penalty)} now.`,
    },
    {
      text: 'What training makes small is the objective: data loss + λ × Ω. λ is the price of the term. Now λ becomes 0.01, while the run rests.',
      question: {
        kind: 'choice',
        ask: 'At this moment, before the next step, what happens to the data loss?',
        options: ['it rises at once', 'nothing', 'it falls at once'],
        right: (now, before) => {
          const change = now.training / before.training - 1
          return change > 0.001 ? 0 : change >= -0.001 ? 1 : 2
        },
        was: (now, before) => `${say(before.training)} before, ${say(now.training)} after`,
      },
      moves: [{ tune: { penalty: { lambda: 0.01 } } }],
      shows: ['fit', 'lambda', 'formula', 'loss'],
      why: (now) =>
        `No weight has moved. The penalty is added to the loss: ${say(now.training)} + ${significant(now.lambda)} × ${say(now.penalty)} = ${say(sumOf(now))}. Of this sum ${percent(termOf(now) / sumOf(now))} is the penalty, so that is where the next steps can save most.`,
    },
    {
      text: 'Training goes on for 300 steps with this price. The curve will calm down, and no longer reach every point.',
      question: {
        kind: 'point',
        ask: 'Choose one of the two points that it will miss by most.',
        among: 'training',
        isRight: (now, _, chosen) => mostMissed(now).includes(pointOf(now, 'training', chosen)),
        was: (now, _, chosen) =>
          `missed by ${say(missOf(pointOf(now, 'training', chosen)))}; the worst by ${mostMissed(now)
            .map((point) => say(missOf(point)))
            .join(' and ')}`,
      },
      moves: [{ until: 900 }],
      shows: ['fit', 'lambda'],
      why: (now) => {
        const [worst] = mostMissed(now) as [Point]
        return `Missed by most is the ${pointInWords(worst)}. Its neighbour, the ${pointInWords(neighbourOf(worst, now))}, is close beside it and at quite another height. To reach both, the curve had to be steep between them, and that takes large weights. At this price it goes between the two.`
      },
    },
    {
      text: 'Training makes the sum small, not its parts: the data loss + λ × Ω, over the last 300 steps.',
      question: {
        kind: 'choice',
        ask: 'Which part has paid?',
        options: [
          'both have become smaller',
          'Ω smaller, the data loss larger',
          'the data loss smaller, Ω larger',
        ],
        right: (now) => (now.penalty > now.at(600).penalty ? 2 : now.training > now.at(600).training ? 1 : 0),
        was: (now) =>
          `Ω ${say(now.at(600).penalty)} → ${say(now.penalty)}, data loss ${say(now.at(600).training)} → ${say(now.training)}`,
      },
      moves: [],
      shows: ['fit', 'lambda', 'formula', 'loss'],
      why: (now) =>
        `The sum fell from ${say(sumOf(now.at(600)))} to ${say(sumOf(now))}. Its fit of the training points is what it pays with: it gives up a little of that to save much of the penalty. New points gain: validation ${say(now.at(600).validation)} → ${say(now.validation)}.`,
    },
    {
      text: 'L1 is another term: the sum of absolute weights, Σ|w| in place of Σw². The run rests and no weight moves; only the term becomes L1.',
      question: {
        kind: 'choice',
        ask: 'The same 30 weights, counted by L1: is Ω now smaller or larger?',
        options: ['smaller', 'the same', 'larger'],
        right: (now, before) => {
          const change = now.penalty / before.penalty - 1
          return change < -0.01 ? 0 : change <= 0.01 ? 1 : 2
        },
        was: (now, before) => `${say(before.penalty)} by L2, ${say(now.penalty)} by L1`,
      },
      moves: [{ tune: { penalty: { kind: 'l1' } } }],
      shows: ['penalty', 'formula', 'weights'],
      why: (now) =>
        `No weight has moved. Squaring makes small what is under 1, and large what is over it: 0.1 costs 0.01 by L2 and 0.1 by L1; 3 costs 9 and 3. So L2 goes for the large weights first, L1 for all alike. λ × Ω is ${say(termOf(now))} now: the same λ means another thing to each.`,
    },
  ],
}
