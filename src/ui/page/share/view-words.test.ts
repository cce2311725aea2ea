import { expect, it, test } from 'vitest'
import { plainView, readView, type View, writeView } from './view-words'

const panels = ['code', 'every-lambda']
const twin = (setting: View['twin']['setting']) => ({ ...plainView, twin: { isOn: true, setting } })

test.each<[string, View]>([
  ['', plainView],
  ['log', { ...plainView, lossScale: 'log' }],
  [
    'accuracy,waves,panel:every-lambda',
    { ...plainView, lossScale: 'accuracy', weightsView: 'waves', panel: 'every-lambda' },
  ],
  ['twin:off', { ...plainView, twin: { ...plainView.twin, isOn: false } }],
  ['twin:same', twin({})],
  ['twin:penalty:l1,twin:dropout:0.5', twin({ penalty: 'l1', dropout: 0.5 })],
  [
    'twin:optimizer:adamw:0.1,twin:units:8',
    twin({ optimizer: { kind: 'adamw', weightDecay: 0.1 }, units: 8 }),
  ],
])('%s comes back', (text, view) => {
  expect(writeView(view)).toBe(text)
  expect(readView(text, panels)).toEqual(view)
})

it('passes over what it does not know', () => {
  const words =
    'sideways,panel:kitchen,panel,twin:dropout:9,twin:units:1.5,twin:penalty:l7,twin:optimizer:sgd:1,twin:x,:,'
  expect(readView(words, panels)).toEqual(plainView)
  expect(readView(`${words}histogram`, panels).weightsView).toBe('histogram')
})
