import { expect, test } from 'vitest'
import { decodeAddress } from './address'
import { readByKey } from './by-key'
import { parsePageQuery } from './page-query'

const hash = (text: string) => readByKey(text, (kept) => decodeAddress(kept).experiment)

test.each([
  // A key inside of what is named, one around it, one that is no key, one that is given twice.
  ['#seed.low=1&dropout=0.5', 'seed: found {"low":1}', 'dropout=0.5'],
  ['#model.hidden=3,x&dropout=0.5', 'model.hidden.1: found "x"', 'dropout=0.5'],
  ['#constructor.name=1&dropout=0.5', 'constructor: found an unknown key', 'dropout=0.5'],
  ['#=1&dropout=0.5', 'address: found ""', 'dropout=0.5'],
  ['#seed=1&dropout=0.5&seed=2', 'seed: found it twice', 'dropout=0.5'],
  ['#dropout=0.5&name=%E0', 'name: found %E0', 'dropout=0.5'],
  // Data of their own, and none given: no key is named.
  ['#data.kind=custom&dropout=0.5', 'data.', 'dropout=0.5'],
])('%s: what is wrong is refused by itself', (address, sentence, kept) => {
  const read = hash(address)
  expect(read.refused).toEqual([expect.stringContaining(sentence)])
  expect(read).toMatchObject({ kept, value: { dropout: 0.5 } })
})

test('of several each has its sentence', () => {
  expect(readByKey('?steps=0&engine=gpu&paused=1&theme=red', parsePageQuery)).toMatchObject({
    value: { paused: true },
    refused: [{}, {}, {}].map(() => expect.stringMatching(/^(steps|engine|theme): found/)),
    kept: 'paused=1',
  })
})

test('what is all noise is given up soon', () => {
  const noise = Array.from({ length: 3000 }, (_, i) => `x${i}.y=1`).join('&')
  const { refused, kept } = hash(`#${noise}`)
  expect(kept).toBe('')
  expect(refused).toEqual(['address: found 3000 pairs, expected at most 100.'])
  const fewer = noise.split('&').slice(0, 100).join('&')
  expect(hash(fewer).refused.length).toBeLessThanOrEqual(20)
})
