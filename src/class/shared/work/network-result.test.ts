import * as v from 'valibot'
import { expect, test } from 'vitest'
import {
  agreed,
  isSameResult,
  type NetworkResult,
  networkResultSchema,
  pictureOf,
  readPicture,
} from './network-result'
import { PICTURE_SIZE } from './work'

const result: NetworkResult = { training: 0.1, validation: 0.2, norm: 3, hasDiverged: false, picture: '' }
const grey = (p: number) => pictureOf(new Array<number>(PICTURE_SIZE ** 2).fill(p))

test('two results are the same to the bit, and their pictures but for a level', () => {
  expect(isSameResult(result, { ...result })).toBe(true)
  expect(isSameResult(result, { ...result, validation: 0.2 + 2 ** -54 })).toBe(false)
  expect(isSameResult(result, { ...result, validation: null })).toBe(false)
  expect(isSameResult({ ...result, picture: grey(0.5) }, { ...result, picture: grey(0.503) })).toBe(true)
  expect(isSameResult({ ...result, picture: grey(0.5) }, { ...result, picture: grey(0.51) })).toBe(false)
  expect(isSameResult({ ...result, picture: grey(0.5) }, result)).toBe(false)
})

test('what is not finite, negative or no picture is no result', () => {
  const parses = (change: object) =>
    v.is(networkResultSchema, JSON.parse(JSON.stringify({ ...result, ...change })))
  expect(parses({})).toBe(true)
  expect(parses({ picture: grey(1) })).toBe(true)
  for (const change of [
    { training: Number.NaN },
    { norm: Number.POSITIVE_INFINITY },
    { norm: -1 },
    { picture: 'ff' },
  ])
    expect(parses(change), JSON.stringify(change)).toBe(false)
})

test('a picture is read as it was written', () => {
  const [first, second, last] = readPicture(pictureOf([0, 0.5, 1]))
  expect([first, last]).toEqual([0, 1])
  expect(second).toBeCloseTo(0.5, 2)
})

test('more decide against fewer, and one against one nothing', () => {
  const other = { ...result, training: 9 }
  expect(agreed([])).toBeUndefined()
  expect(agreed([result])).toBe(result)
  expect(agreed([result, other])).toBeUndefined()
  expect(agreed([other, result, result])).toBe(result)
  expect(agreed([other, result, { ...result, training: 8 }])).toBeUndefined()
  expect(agreed([other, other, result, result])).toBeUndefined()
})
