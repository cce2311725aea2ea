import { expect, it } from 'vitest'
import type { Processor } from '../kernels'
import { chooseVectors } from '../processor'

const vectors = chooseVectors(undefined) as Processor
chooseVectors(vectors)

const open = (length: number) => vectors.open([3, 1], (room) => room.values(length))

it('takes the memory of a closed room again, all 0, for one that fits', () => {
  const first = open(5000)
  const { buffer } = first.arrays
  first.arrays.fill(7)
  first.close()
  const second = open(4900)
  expect(second.arrays.buffer).toBe(buffer)
  expect(second.arrays.every((value) => value === 0)).toBe(true)
  second.close()
})

it('gives no memory to two rooms, whatever is closed twice', () => {
  const first = open(300)
  first.close()
  const second = open(300)
  first.close()
  const third = open(300)
  expect(third.arrays.buffer).not.toBe(second.arrays.buffer)
  second.close()
  third.close()
})

it('gives a large memory to no small room', () => {
  const large = open(200_000)
  const { buffer } = large.arrays
  large.close()
  const small = open(10)
  expect(small.arrays.buffer).not.toBe(buffer)
  small.close()
})
