import { expect, test } from 'vitest'
import { goOn } from './advice'

test('who had a run stopped is not told to play on', () => {
  const stopped = { patience: 10, restores: true, stopped: { step: 210, isRestored: true } }
  expect(goOn({ status: 'paused' })).toContain('Press Play')
  expect(goOn({ status: 'running' })).toBe('')
  expect(goOn({ status: 'paused', earlyStopping: stopped as never })).toBe('')
})
