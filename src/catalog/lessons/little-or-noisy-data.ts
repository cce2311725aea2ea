// Lesson 3: what a network learns by heart where its points are few, and where their labels are wrong.
import type { Facts, Lesson, Point } from './lesson'
import { outOf, percent, say } from './number-words'
import { isAsGiven, pointOf, pointsOf, shapeName } from './point-words'

const gap = ({ training, validation }: Facts) => validation - training
const SMALL = { 'model.hidden': '16,16' }
/** The share of labels that are wrong. */
const FLIPS = 0.2

/** Of new points, about: right as they are given are those answered truly and labelled so, and those that are neither. */
const trulyRight = ({ validationRight }: Facts) => (validationRight - FLIPS) / (1 - 2 * FLIPS)

const wrongOf = (facts: Facts) => pointsOf(facts, 'validation').filter((point) => !isAsGiven(point))

/** The training point that lies nearest. */
function nearestTo({ inputs: [x = 0, y = 0] }: Point, facts: Facts): Point {
  const away = ({ inputs: [left = 0, top = 0] }: Point) => Math.hypot(left - x, top - y)
  return pointsOf(facts, 'training').reduce((best, point) => (away(point) < away(best) ? point : best))
}

/** How many new points are answered as the training point nearest to them is labelled. */
const asNearest = (facts: Facts) =>
  pointsOf(facts, 'validation').filter((point) => point.answer === nearestTo(point, facts).given).length

export const littleOrNoisyData: Lesson = {
  title: 'Little or noisy data',
  about: '15 points or 500, 0 or 20 % wrong labels',
  steps: [
    {
      stage: [{ load: 'noisy-moons', with: { ...SMALL, 'data.samples': '15', 'data.flips': '0' } }],
      text: 'No label is wrong this time, but only 15 points are for training (filled). The hollow ones are new to it: 100 of the 1,000 that judge it (validation).',
      question: {
        kind: 'point',
        ask: 'Choose a new point (hollow) that it will get wrong at step 100.',
        among: 'validation',
        isRight: (now, _, chosen) => !isAsGiven(pointOf(now, 'validation', chosen)),
        was: (now, _, chosen) =>
          `${isAsGiven(pointOf(now, 'validation', chosen)) ? 'right' : 'wrong'}; ${wrongOf(now).length} of ${pointsOf(now, 'validation').length} were wrong`,
      },
      moves: [{ until: 100 }],
      shows: ['fit'],
      why: (now, _, chosen) => {
        const point = pointOf(now, 'validation', chosen)
        const nearest = shapeName(nearestTo(point, now).given)
        return `Right in training: ${outOf(now.trainingRight, now.rows.training)}; and between those points it is free to draw what it likes. It goes by what is near: ${asNearest(now)} of the ${pointsOf(now, 'validation').length} new points get the answer that the training point nearest to them has. Nearest to yours is a ${nearest}, and its answer was ${shapeName(point.answer)}.`
      },
    },
    {
      text: 'Training goes on from step 100 to 400, on the same 15 points.',
      question: {
        kind: 'mark',
        ask: 'Where will the validation loss be at step 400?',
        curve: 'validation',
        at: 400,
        upTo: 3,
      },
      moves: [{ until: 400 }],
      shows: ['fit', 'loss'],
      why: (now) =>
        `Limited training data is what it memorises: right are ${outOf(now.trainingRight, now.rows.training)}. Its validation loss was best at step ${now.best.step}, ${say(now.best.validation)}; since then it has only grown surer, of its mistakes too. New points wrong: ${percent(1 - now.at(100).validationRight)} at step 100, ${percent(1 - now.validationRight)} now; the loss ${say(now.at(100).validation)} then, ${say(now.validation)} now.`,
    },
    {
      text: 'The gap is what validation loses more than training. Now the same network gets 500 points in place of 15, all else as before.',
      question: {
        kind: 'choice',
        ask: 'What becomes of the gap?',
        options: ['it is as wide as before', 'it is about half', 'it nearly closes'],
        right: (now, before) => (gap(now) > 0.75 * gap(before) ? 0 : gap(now) > gap(before) / 4 ? 1 : 2),
        was: (now, before) => `${say(Math.max(0, gap(before)))} before, ${say(Math.max(0, gap(now)))} now`,
      },
      moves: [{ restart: { 'data.samples': '500' } }, { until: 400 }],
      shows: ['fit', 'loss'],
      why: (now) =>
        `${now.parameters} numbers are not enough to give ${now.rows.training} points an answer each, so it has to find what they have in common. That holds for new points too: ${percent(now.trainingRight)} right in training, ${percent(now.validationRight)} in validation. With more training data the gap closes, without any λ.`,
    },
    {
      stage: [{ load: 'noisy-moons', with: { ...SMALL, 'data.flips': String(FLIPS) } }],
      text: '60 points, but now one label in five is wrong (ringed). Among the new points, too, a fifth is labelled wrongly.',
      question: {
        kind: 'choice',
        ask: 'After 800 steps, how many of the wrong labels has it learned by heart?',
        options: ['hardly any', 'about half', 'nearly all'],
        right: ({ wrongLabels }) => {
          const share = (wrongLabels?.memorised ?? 0) / (wrongLabels?.count ?? 1)
          return share < 0.25 ? 0 : share < 0.75 ? 1 : 2
        },
        was: ({ wrongLabels }) => `${wrongLabels?.memorised} of ${wrongLabels?.count}`,
      },
      moves: [{ until: 800 }],
      shows: ['fit', 'loss'],
      why: (now) =>
        `For the loss a wrong label counts as much as any other. First it finds the two arcs: at step ${now.best.step} the validation loss is lowest, ${say(now.best.validation)}. What is left to gain then is in the odd points, so it bends round them: the validation loss is ${say(now.validation)} now.`,
    },
    {
      text: 'The same 60 points once more, with every label right, in training and among the new ones. With a fifth wrong, about 80 of 100 was the best to be hoped for.',
      question: {
        kind: 'choice',
        ask: 'How many more of 100 new points will it get right now?',
        options: ['about as many', '10 to 20 more', 'more than 20 more'],
        right: (now, before) => {
          const more = now.validationRight - before.validationRight
          return more < 0.1 ? 0 : more <= 0.2 ? 1 : 2
        },
        was: (now, before) =>
          `${outOf(before.validationRight, before.rows.validation)} before, ${outOf(now.validationRight, now.rows.validation)} now`,
      },
      moves: [{ restart: { 'data.flips': '0' } }, { until: 800 }],
      shows: ['fit', 'loss'],
      why: (now, before) =>
        `Noisy training data is what it memorises: without wrong labels more new points are right. About ${outOf(trulyRight(before), before.rows.validation)} were answered truly before, too, some of them against a wrong label of their own; the rest is what its bends had spoiled. The weights need not be as large now: ${say(now.weightNorm)} in place of ${say(before.weightNorm)}.`,
    },
  ],
}
