import { expect, test } from 'vitest'
import { parsePageQuery, plainQuery } from './page-query'

test('nothing asked is the page as it is', () => {
  expect(plainQuery).toEqual({
    paused: false,
    embed: false,
    twin: true,
    ladder: true,
    restore: false,
    debug: false,
  })
})

test('every key is read, those of others are passed over', () => {
  const query =
    '?engine=cpu&steps=600&paused=1&embed=1&seed=7&theme=dark&twin=0&ladder=0&patience=10&restore=1&debug=1&utm=%E0&__proto__=1'
  expect(parsePageQuery(query)).toEqual({
    engine: 'cpu',
    steps: 600,
    paused: true,
    embed: true,
    seed: 7,
    theme: 'dark',
    twin: false,
    ladder: false,
    patience: 10,
    restore: true,
    debug: true,
  })
})

test.each([
  ['?engine=gpu', 'engine: found "gpu", expected one of webgl, cpu.'],
  ['?steps=0', 'steps: found 0, expected a whole number from 1 to 10000000.'],
  ['?steps=1.5', 'steps: found "1.5", expected a whole number from 1 to 10000000.'],
  ['?steps', 'steps: found "", expected a whole number from 1 to 10000000.'],
  ['?paused=yes', 'paused: found "yes", expected one of 0, 1.'],
  ['?debug=on', 'debug: found "on", expected one of 0, 1.'],
  ['?patience=0', 'patience: found 0, expected a whole number from 1 to 1000.'],
  ['?patience=ten', 'patience: found "ten", expected a whole number from 1 to 1000.'],
  ['?seed=4294967296', 'seed: found 4294967296, expected a whole number from 0 to 4294967295.'],
  ['?theme=blue', 'theme: found "blue", expected one of light, dark, auto.'],
  ['?engine=cpu&engine=webgl', 'engine: found it twice, expected it once.'],
  ['?engine=cpu&engine=cpu', 'engine: found it twice, expected it once.'],
  ['?theme=%E0', 'theme: found %E0, expected URI-encoded text.'],
])('%s is refused with one sentence', (query, sentence) => {
  expect(() => parsePageQuery(query)).toThrow(sentence)
})
