import { expect, test } from 'vitest'
import { type Answer, valleyPositions } from './answer'
import { groupsOf } from './groups-of'
import type { Question } from './question'
import type { Truth } from './truth'

const told = (kind: string, truth: Truth, answers: Answer[]) =>
  groupsOf({ kind, stage: { step: 800 } } as Question, truth, answers).map(
    ({ count, title, sentence }) => `${count} ${title} | ${sentence}`,
  )

const mark: Truth = { kind: 'mark', step: 24, loss: 0.45, last: 5.4 }
const at = (step: number): Answer => ({ kind: 'mark', step })

test('marks: close, too early, too late', () => {
  expect(told('mark', mark, [at(20), at(64), at(65), at(700)])).toEqual([
    '2 close to step 24 | the lowest validation loss is 0.450; at step 800 it is 5.400',
    '0 too early | ',
    '2 too late | by more than 40 steps',
  ])
})

test('marks where the loss falls to the end: nothing is said of a rise', () => {
  const falling: Truth = { kind: 'mark', step: 800, loss: 0.45, last: 0.45 }
  expect(told('mark', falling, [at(10), at(790)])).toEqual([
    '1 close to step 800 | the lowest validation loss is 0.450',
    '1 too early | by more than 40 steps',
    '0 too late | ',
  ])
})

test('drawn valleys by their lowest place, level ones apart', () => {
  const ladder: Truth = {
    kind: 'ladder',
    guessing: 0.69,
    rungs: [
      { lambda: 0, training: 0, validation: 5 },
      { lambda: 0.01, training: 0.3, validation: 0.5 },
      { lambda: 1, training: 0.69, validation: 0.69 },
    ],
  }
  const lowestAt = (k: number): Answer => ({
    kind: 'valley',
    losses: valleyPositions.map((_, i) => Math.abs(i - k)),
  })
  const level: Answer = { kind: 'valley', losses: valleyPositions.map(() => 1) }
  const nearest = valleyPositions.findIndex((position) => position >= 76)
  expect(told('valley', ladder, [lowestAt(0), lowestAt(nearest), lowestAt(13), level])).toEqual([
    '1 drew it lowest in the valley | It is lowest at λ = 0.01',
    '1 drew it too far left | ',
    '1 drew it too far right | ',
    '1 drew no valley | a level line',
  ])
  expect(told('valley', ladder, [])).toHaveLength(3)
})

test('a choice has bars instead', () => {
  expect(told('choice', { kind: 'choice', right: 1 }, [{ kind: 'choice', option: 1 }])).toEqual([])
})
