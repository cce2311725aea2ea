// Encore: sums on a clock. Memorised at once, understood only with a price on the weights (Power et al. 2022, “Grokking”).
import type { Facts, Lesson } from './lesson'
import { percent, say } from './number-words'

/** "0 of 106": not of a hundred, for the fit counts them all. */
const counted = (share: number, rows: number) => `${Math.round(share * rows)} of ${rows}`
const newOnes = ({ validationRight, rows }: Facts) => counted(validationRight, rows.validation)
const learned = ({ trainingRight, rows }: Facts) => counted(trainingRight, rows.training)

/** Which of: hardly any, about half, nearly all. */
const howMany = ({ validationRight }: Facts) => (validationRight < 0.1 ? 0 : validationRight <= 0.9 ? 1 : 2)
const BY_HEART = 750
const left = (now: Facts) => now.weightNorm / now.at(BY_HEART).weightNorm

export const clockArithmetic: Lesson = {
  title: 'Encore: clock arithmetic',
  about: 'λ makes it understand, not only forget',
  steps: [
    {
      stage: [{ load: 'clock-arithmetic' }],
      text: 'Sums on a clock of 23 hours: 20 and 5 make 2. There are 529 of them, and 423 are for training. The network sees which two hours it is to add, as names: not that 5 comes after 4.',
      question: {
        kind: 'choice',
        ask: 'After 60 steps it has all 423 right. How many of the 106 sums that it has never seen?',
        options: ['hardly any', 'about half', 'nearly all: now it can add'],
        right: howMany,
        was: newOnes,
      },
      moves: [{ until: 60 }],
      shows: ['sentence', 'fit', 'loss'],
      why: (now) =>
        `In training ${learned(now)} are right, of the new ones ${newOnes(now)}. It has the answers by heart. Knowing them says nothing of the others where hours are only names: there is nothing near to go by.`,
    },
    {
      text: 'Perhaps it only needs time. λ stays at 0, and it trains on to step 750.',
      question: {
        kind: 'mark',
        ask: 'Where will the validation loss be then? Move your mark there.',
        curve: 'validation',
        at: BY_HEART,
        upTo: 12,
      },
      moves: [{ until: BY_HEART }],
      shows: ['fit', 'loss'],
      why: (now) =>
        `${say(now.validation)}; always guessing costs ${say(now.guessing)}. It gets ${newOnes(now)} new sums right, and is sure of the wrong hours. The training loss is ${say(now.training)}: from errors there is nothing left to learn, so more time changes nothing.`,
    },
    {
      text: 'Now the weights get a price: λ becomes 0.0001, and it trains 500 steps. The points stay the same; it is shown no new sum.',
      question: {
        kind: 'choice',
        ask: 'How many of the 106 new sums does it get right then?',
        options: ['hardly any: it has not seen them', 'about half', 'more than nine in ten'],
        right: howMany,
        was: (now, before) => `${newOnes(before)} before, ${newOnes(now)} now`,
      },
      moves: [{ tune: { penalty: { lambda: 1e-4 } } }, { until: 1250 }],
      shows: ['fit', 'lambda', 'loss'],
      why: (now, before) =>
        `${newOnes(now)}, with sums that it has never been told. The data fit both: a list of 423 answers, and the rule. Without λ nothing prefers the rule. A list needs a large weight for every answer, so once weights cost something the rule is cheaper. Validation loss ${say(before.validation)} → ${say(now.validation)}.`,
    },
    {
      text: 'In training all sums were right before, and all are right now. No right answer was the price.',
      question: {
        kind: 'choice',
        ask: 'How much of the weights’ norm is left since λ came?',
        options: ['nine tenths or more', 'less than that, but over a third', 'a third or less'],
        right: (now) => (left(now) >= 0.9 ? 0 : left(now) > 1 / 3 ? 1 : 2),
        was: (now) => `${say(now.at(BY_HEART).weightNorm)} → ${say(now.weightNorm)}: ${percent(left(now))}`,
      },
      moves: [],
      shows: ['fit', 'formula', 'weights'],
      why: (now) =>
        `Training still has ${learned(now)} right. Most units now weigh the hours along one wave round the clock each, and with waves hours can be added. This is called grokking (Power and others, 2022). λ is not only a brake; it decides which of all networks that fit is taken.`,
    },
  ],
}
