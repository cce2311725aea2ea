import { expect, it, test } from 'vitest'
import type { DescentCurve, DoubleDescent } from '../shared/wire'
import { descentFrame, descentTable } from './descent-frame'
import { countAt, descentPlot } from './descent-plot'
import { fitWords, lookWords, methodWords, ownWords, walkWords } from './descent-words'
import { walkPaths } from './walk-paths'

const curve = (validation: number[], training = [0.9, 0.3, 0, 0, 0]): DescentCurve => ({
  validation,
  training,
  norms: validation.map((loss) => 3 * loss),
})
const peaked = curve([0.9, 0.5, 20, 1, 0.3])

function descent(changes: Partial<DoubleDescent> = {}): DoubleDescent {
  const walk: DoubleDescent['walk'] = {
    at: [0, 0.5, 1],
    points: { at: [0, 1], targets: [-1, 1] },
    fits: [
      { count: 19, values: [-1, 300, 1] },
      { count: 400, values: [-1, 0, 1] },
    ],
  }
  const counts = [1, 8, 19, 40, 400]
  return {
    run: 1,
    counts,
    points: 20,
    threshold: 19,
    lambda: 0,
    asked: peaked,
    unpenalised: peaked,
    walk,
    ...changes,
  }
}

const l2 = { kind: 'l2', lambda: 0, l1Ratio: 0.5, includeBias: false, l1Solver: 'proximal' } as const

test('a peak at the threshold: where, how high, and how low afterwards', () => {
  const frame = descentFrame(descent())
  expect(frame.peak).toBe(2)
  expect(frame.isLevel).toBe(false)
  expect(lookWords(frame)).toBe(
    'Look at the dashed line: it climbs to 20.00 at 19 features, and with 400 it is down at 0.300. Pull λ.',
  )
  expect(methodWords(frame, l2)).toContain('19 features and the bias are as many parameters')
  expect(methodWords(frame, l2)).toContain('they can just fit each')
  expect(fitWords(frame, 400)).toBe('validation loss 0.300, ‖w‖\u00a00.9')
})

test('a λ that levels it, and one that does not', () => {
  const level = descentFrame(descent({ lambda: 0.01, asked: curve([0.9, 0.4, 0.25, 0.26, 0.2]) }))
  expect(level.isLevel).toBe(true)
  expect(lookWords(level)).toBe(
    'With λ 0.01 the peak is gone: at 19 features 0.250 instead of 20.00, and 0.200 with 400.',
  )
  const lower = descentFrame(descent({ lambda: 1e-4, asked: curve([0.9, 0.4, 2, 0.5, 0.3]) }))
  expect(lower.isLevel).toBe(false)
  expect(lookWords(lower)).toContain('the peak at 19 features is down from 20.00 to 2.000')
})

test.each([
  ['one that is no higher than its sides', [0.9, 0.5, 1, 0.9, 0.8]],
  ['none', [0.9, 0.5, 0.4, 0.35, 0.3]],
])('no peak is claimed: %s', (_, validation) => {
  const frame = descentFrame(descent({ unpenalised: curve(validation), asked: curve(validation) }))
  expect(frame.peak).toBeUndefined()
  expect(lookWords(frame)).toContain('no peak at 19 features')
})

test.each([
  ['it climbed at the threshold too', [0.9, 0.5, 20, 30, 0.3]],
  ['it did not', [0.9, 0.5, 0.4, 30, 0.3]],
])('one that is higher beyond as many parameters as points is not passed over: %s', (_, validation) => {
  const frame = descentFrame(descent({ unpenalised: curve(validation), asked: curve(validation) }))
  expect(frame.peak).toBeUndefined()
  expect(lookWords(frame)).toBe(
    `Look at the dashed line: with these data it is highest not at 19 features but beyond, 30.00 with ${frame.counts[3]}.`,
  )
})

test('what is only sometimes so is only then said', () => {
  const dull = curve(peaked.validation, [0.9, 0.3, 0.1, 0, 0])
  const frame = descentFrame(descent({ unpenalised: dull }))
  expect(methodWords(frame, l2)).toContain('yet they do not fit each')
  expect(methodWords(frame, { ...l2, kind: 'l1', includeBias: true })).toMatch(
    /19 features and a penalised bias .* L2 alone: here without a penalty\.$/,
  )
  expect(ownWords(frame, { count: 19, step: 600, loss: 2 })).toContain('it hides the peak')
  expect(ownWords(frame, { count: 400, step: 600, loss: 0.3 })).not.toContain('hides')
  expect(walkWords(9, ['x'])).toContain('over x')
  expect(walkWords(9, ['a', 'b'])).toContain('9 training points')
})

it('has axes that hold every validation loss, and a pointer finds the nearest number of features', () => {
  const frame = descentFrame(descent())
  expect(frame.axis).toMatchObject({ min: 0.05, max: 40, ticks: [0.1, 1, 10] })
  const plot = descentPlot({ width: 400, height: 300 }, frame)
  for (const count of frame.counts) expect(countAt(plot.xOf(count) + 1, frame, plot)).toBe(count)
  expect([plot.xOf(1), plot.xOf(400)]).toEqual([plot.x, plot.x + plot.width])
  expect(plot.yOf(40)).toBeCloseTo(plot.y, 9)
  expect(plot.yOf(0.05)).toBeCloseTo(plot.y + plot.height, 9)
  // Nothing left of a loss falls out of the picture, and not to infinity.
  expect(plot.yOf(0)).toBeGreaterThan(plot.y + plot.height)
  expect(Number.isFinite(plot.yOf(0))).toBe(true)
})

it('is a table with a row for each number of features, λ = 0 beside the visitor’s λ', () => {
  expect(descentTable(descentFrame(descent())).columns).toHaveLength(4)
  const { columns, rows } = descentTable(
    descentFrame(descent({ lambda: 0.01, asked: curve([1, 1, 1, 1, 0.5]) })),
  )
  expect(columns.slice(0, 2)).toEqual(['features', 'validation, λ 0.01'])
  expect(rows[2]?.cells).toEqual(['19', '1.000', '0.000', '3', '20.00', '0.000', '60'])
})

it('a fit stays within its points’ picture, but for what is wild', () => {
  const { walk } = descent()
  const { fit, points } = walkPaths({ width: 100, height: 100 }, walk, walk.fits[1].values)
  expect(points).toEqual([
    { x: 8, y: expect.closeTo(72.7, 1) },
    { x: 92, y: expect.closeTo(27.3, 1) },
  ])
  expect(fit).toBe('M8.0 72.7L50.0 50.0L92.0 27.3')
  expect(walkPaths({ width: 100, height: 100 }, walk, walk.fits[0].values).fit).toContain('L50.0 -2000.0')
})

test('features that come in pairs may be one more parameter than points, and the peak before them', () => {
  const counts = [1, 8, 14, 16, 400]
  const frame = descentFrame(descent({ counts, points: 16, threshold: 16 }))
  expect(frame.peak).toBe(2)
  expect(methodWords(frame, l2)).toContain(
    '16 features and the bias are more parameters than training points',
  )
})
