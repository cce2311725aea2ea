import { expect, test } from 'vitest'
import { fakePin } from '../testing/fake-pin'
import { comparisonOf, type Named } from './sentence'

const l2 = (lambda: number) => ({ penalty: { kind: 'l2', lambda } })
/** Of 60 and of 100. */
const scored = (right: number, wrong: number) => ({
  accuracy: right / 60,
  validationAccuracy: 1 - wrong / 100,
  validationLoss: 0.6,
})

function named(letter: string, made: Parameters<typeof fakePin>[0]): Named {
  return { ...fakePin(made), letter, name: 'mine' }
}

const said = (...both: [Named, Named]) =>
  comparisonOf(...both)
    .map(({ text }) => text)
    .join('')

const byHeart = named('A', { experiment: l2(0), latest: scored(60, 25) })
const with001 = (right: number, wrong: number) =>
  named('B', { experiment: l2(0.01), latest: scored(right, wrong) })
const first = 'With λ = 0 it knows 60 of 60 by heart and gets 25 of 100 new ones wrong.'

test.each([
  ['better', 53, 20, 'it gives up 7 of the 60, and only 20 of 100 new ones are wrong.'],
  ['hardly better', 53, 24, 'it gives up 7 of the 60, and 24 of 100 new ones are wrong.'],
  ['as good on new ones', 53, 25, 'it gives up 7 of the 60, and as many new ones are wrong: 25 of 100.'],
  ['worse on both', 53, 30, 'it gives up 7 of the 60, and even 30 of 100 new ones are wrong.'],
  ['worse on new ones alone', 60, 30, 'it gets 60 of 60 right as well, but 30 of 100 new ones are wrong.'],
  ['the same', 60, 25, 'it gets 60 of 60 right as well, and as many new ones are wrong: 25 of 100.'],
  ['one is wrong', 53, 1, 'it gives up 7 of the 60, and only 1 of 100 new ones is wrong.'],
  ['all right', 53, 0, 'it gives up 7 of the 60, and only none of 100 new ones are wrong.'],
])('what the other gives up and gains: %s', (_, right, wrong, second) => {
  expect(said(byHeart, with001(right, wrong))).toBe(`${first} With λ = 0.01 ${second}`)
})

test('who did not know all gives nothing up by the count, and nothing is by heart that holds for new ones', () => {
  const some = named('A', { experiment: l2(0), latest: scored(58, 20) })
  expect(said(some, with001(53, 18))).toBe(
    'With λ = 0 it gets 58 of 60 training points right and 20 of 100 new ones wrong. ' +
      'With λ = 0.01 it gets 53 of 60 right, and only 18 of 100 new ones are wrong.',
  )
  expect(said(some, with001(60, 30))).toContain('it gets 60 of 60 right, but 30 of 100 new ones are wrong.')
  const sound = named('A', { experiment: l2(0), latest: scored(60, 2) })
  expect(said(sound, with001(60, 2))).toMatch(/^With λ = 0 it gets 60 of 60 training points right and 2 of/)
})

test('nothing is blamed on λ alone where more differs, and steps are told apart', () => {
  const wider = named('B', { experiment: { ...l2(0.01), seed: 2 }, latest: scored(53, 20) })
  expect(said(byHeart, wider)).toMatch(/^A \(mine\) knows .* B \(mine\) gives up 7 of the 60/)
  const later = named('B', { experiment: l2(0.01), step: 1200, latest: scored(53, 20) })
  expect(said(byHeart, later)).toMatch(
    /^With λ = 0 at step 800 it knows .* With λ = 0.01 at step 1,200 it gives/,
  )
  const sooner = named('B', { experiment: l2(0), step: 50, latest: scored(53, 20) })
  expect(said(byHeart, sooner)).toMatch(/^At step 800 it knows .* At step 50 it gives up/)
  const l1 = named('B', { experiment: { penalty: { kind: 'l1', lambda: 0 } }, latest: scored(53, 20) })
  expect(said(byHeart, l1)).toMatch(/^With L2, λ = 0 it knows .* With L1, λ = 0 it gives/)
  const none = named('B', { experiment: { penalty: { kind: 'none', lambda: 0 } }, latest: scored(53, 20) })
  expect(said(byHeart, none)).toContain('With no penalty it gives up')
})

test('other points are counted by themselves', () => {
  const latest = { accuracy: 1, validationAccuracy: 0.9, validationLoss: 0.2 }
  const fewer = named('B', { experiment: l2(0.01), rows: 30, newRows: 50, latest })
  expect(said(byHeart, fewer)).toBe(
    'A (mine) knows 60 of 60 by heart and gets 25 of 100 new ones wrong. ' +
      'B (mine) knows 30 of 30 by heart and gets 5 of 50 new ones wrong. They are judged by different points.',
  )
})

test('without new points nothing is said of them', () => {
  const made = { newRows: 0, latest: { accuracy: 1 } }
  const [a, b] = [named('A', { experiment: l2(0), ...made }), named('B', { experiment: l2(1), ...made })]
  expect(said(a, b)).toBe(
    'With λ = 0 it gets 60 of 60 training points right. With λ = 1 it gets 60 of 60 right as well. ' +
      'Without new points nobody can tell which has learned more than its own.',
  )
})

test('what has diverged, is untrained or no number has no counts, and the other is not compared with it', () => {
  const lost = named('A', { experiment: l2(0), latest: scored(60, 25), divergedAt: 812 })
  expect(said(lost, with001(53, 20))).toBe(
    'With λ = 0 it diverged at step 812. ' +
      'With λ = 0.01 it gets 53 of 60 training points right and 20 of 100 new ones wrong.',
  )
  const infinite = named('B', { experiment: l2(9), latest: { ...scored(53, 20), validationLoss: Infinity } })
  expect(said(byHeart, infinite)).toBe(`${first} With λ = 9 it has a loss that is no number any more.`)
  const untrained = named('B', { experiment: l2(0), step: 0, latest: scored(30, 50) })
  expect(said(byHeart, untrained)).toContain('At step 0 it has learned nothing yet.')
})

const numbers = (lambda: number, dataLoss: number, validationLoss: number) =>
  named('A', {
    experiment: { data: { kind: 'line', samples: 60, validation: 100 }, ...l2(lambda) },
    latest: { dataLoss, validationLoss },
  })

test.each([
  [0.2, 0.3, 'a higher training loss, 0.2, but a lower validation loss, 0.3.'],
  [0.2, 0.6, 'a higher training loss, 0.2, and a higher validation loss, 0.6.'],
  [0.0500001, 0.3, 'the same training loss, 0.05, and a lower validation loss, 0.3.'],
])('numbers are judged by their losses: %d, %d', (training, validation, second) => {
  expect(said(numbers(0, 0.05, 0.5), numbers(0.1, training, validation))).toBe(
    'With λ = 0 it has a training loss of 0.05 and a validation loss of 0.5. ' +
      `With λ = 0.1 it has ${second}`,
  )
})
