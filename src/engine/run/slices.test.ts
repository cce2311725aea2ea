import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inSlices } from './slices'

let now = 0
const sayAlive = vi.fn()

beforeEach(() => {
  now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => now)
})

afterEach(() => {
  vi.restoreAllMocks()
  sayAlive.mockClear()
})

test('long work says about once a second that it goes on', async () => {
  const giveWay = inSlices(() => false, sayAlive)
  for (let slice = 0; slice < 300; slice++) {
    now += 10
    await giveWay()
  }
  expect(sayAlive).toHaveBeenCalledTimes(3)
})

test('short work says nothing', async () => {
  const giveWay = inSlices(() => false, sayAlive)
  for (let slice = 0; slice < 300; slice++) {
    now += 3
    await giveWay()
    now = 0
  }
  expect(sayAlive).not.toHaveBeenCalled()
})
