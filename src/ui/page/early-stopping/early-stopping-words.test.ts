import { describe, expect, it } from 'vitest'
import type { EarlyStoppingState } from '../../../session/state'
import { earlyStoppingWords, type RunUnderRule } from './early-stopping-words'

const best = { step: 30, validationLoss: 0.44 }
const stop = { best, waited: 10, stop: 130 }
const at = (step: number, more: Partial<RunUnderRule> = {}): RunUnderRule => ({
  step,
  validationLoss: 2.3,
  hasDiverged: false,
  lowest: best,
  marks: [],
  ...more,
})
const said = (own: Partial<EarlyStoppingState>, run = at(800)) =>
  `Patience 10${earlyStoppingWords({ patience: 10, restores: false, ...own }, run)}`

describe('before the stop', () => {
  it.each([
    [{ waited: 0 }, 'Patience 10: nothing is measured yet.'],
    [
      { best, waited: 0 },
      'Patience 10: the newest measurement is the best, 0.440 at step 30. It says stop after 10 measurements no better.',
    ],
    [
      { best, waited: 1 },
      'Patience 10: the best is 0.440 at step 30. 1 measurement since was no better; 9 more like it, and it says stop.',
    ],
    [
      { best, waited: 4 },
      'Patience 10: the best is 0.440 at step 30. 4 measurements since were no better; 6 more like them, and it says stop.',
    ],
    [
      { waited: 3 },
      'Patience 10: validation has never been a finite number. 7 more like them, and it says stop.',
    ],
  ])('%j', (verdict, words) => {
    expect(said({ verdict })).toBe(words)
  })
})

it('of a run that went on it says what would have been', () => {
  expect(said({ verdict: stop })).toBe(
    'Patience 10: it would have stopped at step 130 and kept step 30, where validation was 0.440. It has trained on to step 800, where validation is 2.300.',
  )
})

describe('of a run that it has brought to rest', () => {
  const stopped = { step: 130, best, isRestored: false }

  it('where it stands there', () => {
    expect(said({ verdict: stop, stopped }, at(130))).toBe(
      'Patience 10: it stopped at step 130; the best until then is step 30, where validation was 0.440.',
    )
  })

  it('where it has gone on from there', () => {
    const words = said({ verdict: stop, stopped }, at(800))
    expect(words).toContain('it stopped at step 130')
    expect(words).toContain('It has trained on to step 800, where validation is 2.300.')
  })

  it('where it has been forked', () => {
    expect(said({ verdict: { best, waited: 3 }, stopped }, at(50))).toBe(
      'Patience 10: it stopped this run once, at step 130. It does not stop this run again before a reset.',
    )
  })
})

describe('restored', () => {
  const stopped = { step: 130, best, isRestored: true }

  it('it says which step, and what it came before', () => {
    expect(said({ verdict: { best, waited: 0 }, stopped }, at(30))).toBe(
      'Patience 10: step 30 is restored, the best before the stop at step 130. Validation is 0.440 there.',
    )
  })

  it('and trained on from, it does not stop again, even where the new curve has the same stop', () => {
    expect(said({ verdict: stop, stopped }, at(800))).toBe(
      'Patience 10: step 30 was restored, the best before the stop at step 130, and trained on from. It does not stop this run again before a reset. On this curve it would have at step 130.',
    )
  })
})

it('a better step after the stop is told of, an equal one cannot be', () => {
  const lowest = { step: 500, validationLoss: 0.41 }
  expect(said({ verdict: stop }, at(800, { lowest }))).toContain(
    'A better one came later: 0.410 at step 500.',
  )
  expect(said({ verdict: stop })).not.toContain('came later')
})

it('what was changed after the best step, it does not know; what was changed before is in the curve', () => {
  const words = 'It sees the curve alone, not what you changed on the way.'
  const mark = (step: number) => ({ marks: [{ step, label: 'λ 0 → 0.01' }] })
  expect(said({ verdict: stop }, at(800, mark(200)))).toContain(words)
  expect(said({ verdict: stop }, at(800, mark(20)))).not.toContain(words)
})

it('a network that never got better than it began', () => {
  const never = { best: { step: 0, validationLoss: 0.7 }, waited: 10, stop: 10 }
  expect(said({ verdict: never }, at(10, { lowest: never.best }))).toBe(
    'Patience 10: it would have stopped at step 10 and kept step 0, where validation was 0.700: until then it was never better than at the start.',
  )
})

it('a run that has diverged is back at an earlier step', () => {
  expect(said({ verdict: stop }, at(140, { hasDiverged: true }))).toContain(
    'It trained on, diverged, and is back at step 140, where validation is 2.300.',
  )
})

it('no points held back, and no finite loss', () => {
  expect(said({})).toBe('Patience 10: no points are held back, so there is no validation loss to watch.')
  expect(said({ verdict: { waited: 10, stop: 10 } }, at(10))).toContain(
    'kept nothing: validation was never a finite number.',
  )
})
