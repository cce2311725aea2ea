import { expect, it, test } from 'vitest'
import { loadedSession } from '../../../session/testing/fake-session'
import type { CountFound, EveryCountReport } from '../shared/wire'
import { countFrame } from './count-frame'
import { countTable } from './count-table'
import { countSentence } from './count-words'

const counts = [5, 50, 500]
const found = (validation: readonly (number | null)[], training = [0.1, 0.2, 0.4]): CountFound[] =>
  validation.map((validationLoss, k) => ({
    count: counts[k]!,
    trainingLoss: training[k]!,
    validationLoss,
    hasDiverged: false,
  }))

const report = (plain: CountFound[], penalised: CountFound[] = []): EveryCountReport => ({
  run: 1,
  step: 1200,
  plain,
  penalised,
})

it.each([
  [
    [2, 0.6, 0.42],
    'comes from 2.000 with 5 points down to 0.420 with 500 points; training loss is within a tenth of it from 500 points on.',
  ],
  [
    [2, 0.6, 0.5],
    'comes from 2.000 with 5 points down to 0.500 with 500 points; even with 500 it is still above training loss, 0.400.',
  ],
  [[2, 5, 0.42], 'comes from 2.000 with 5 points, up to 5.000 with 50, down to 0.420 with 500 points;'],
  [[0.42, 0.6, 0.42], 'is hardly lower with 500 points than with 5 points; training'],
  [[0.3, 0.6, 0.5], 'is 0.300 with 5 points and higher, 0.500, with 500 points; even'],
])('the sentence says what the losses show: of %j', (losses, words) => {
  expect(countSentence(report(found(losses)), 0)).toContain(`validation loss ${words}`)
})

it('says nearness everywhere only where it is everywhere, and above only where it is above', () => {
  expect(countSentence(report(found([2, 0.6, 0.42], [1.9, 0.6, 0.42])), 0)).toContain(
    'within a tenth of it everywhere',
  )
  expect(countSentence(report(found([2, 0.6, 0.2])), 0)).not.toContain('above training loss')
})

it('says what λ is worth with the fewest and with the most, no more than that', () => {
  const plain = found([2, 0.6, 0.42])
  expect(countSentence(report(plain, found([1, 0.5, 0.42])), 0.01)).toContain(
    ' λ 0.01 takes 50 % off validation loss with 5 points and changes little with 500.',
  )
  expect(countSentence(report(plain, found([2, 0.5, 0.6])), 0.01)).toContain(
    ' λ 0.01 changes little with 5 points and makes validation loss worse, 0.600 instead of 0.420, with 500.',
  )
})

it('claims nothing of what is not trained, not judged or lost', () => {
  expect(countSentence({ ...report(found([2, 1, 1])), step: 0 }, 0)).toContain('Nothing has been learned yet')
  expect(countSentence(report(found([null, null, null])), 0)).toContain('only points held out could tell')
  const lost = found([2, 0.6, 0.42]).map((each, k) => ({ ...each, hasDiverged: k === 2 }))
  expect(countSentence(report(lost), 0)).toContain('to 0.600 with 50 points')
})

test('stands on a log axis from the fewest points on, and as a table', async () => {
  const { session, state } = await loadedSession()
  const frame = countFrame(report(found([2, 0.6, 0.42]), found([1, 0.5, 0.4])), state())
  expect(frame.points[0]!.position).toBe(0)
  expect(frame.points[2]!.position).toBeCloseTo(2 * frame.points[1]!.position, 12)
  const { columns, rows } = countTable(frame)
  expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true)
  expect(rows.map(({ cells }) => cells[0])).toEqual(['5', '50', '500'])
  session.end()
})
