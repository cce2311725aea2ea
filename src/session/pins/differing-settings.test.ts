import { expect, test } from 'vitest'
import { fakePin } from '../testing/fake-pin'
import { differingSettings } from './differing-settings'

test('only what is not the same in all', () => {
  const others = [
    fakePin(),
    fakePin({ experiment: { penalty: { kind: 'l1', lambda: 0.01 } }, step: 1200 }),
    fakePin({ experiment: { model: { hidden: [8, 4], activation: 'tanh' } }, rows: 30 }),
  ]
  expect(differingSettings(others)).toEqual([
    { setting: 'training points', values: ['60', '60', '30'] },
    { setting: 'hidden layers', values: ['2', '2', '8 · 4'] },
    { setting: 'penalty', values: ['L2', 'L1', 'L2'] },
    { setting: 'λ', values: ['0', '0.01', '0'] },
    { setting: 'step', values: ['800', '1,200', '800'] },
  ])
})

test('of one, and of two of a kind, nothing', () => {
  expect(differingSettings([fakePin()])).toEqual([])
  expect(differingSettings([fakePin(), fakePin()])).toEqual([])
})
