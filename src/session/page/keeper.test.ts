import { expect, it, vi } from 'vitest'
import type { CustomData } from '../../experiment/experiment'
import { createKeeper } from './keeper'

const data = { kind: 'custom' } as CustomData

it('keeps each once, under the visitor’s name', async () => {
  const keep = vi.fn(async () => undefined)
  const keeper = createKeeper({ keep })
  expect(await keeper.keep('cars-1', { data, name: 'Cars' })).toBeUndefined()
  expect(await keeper.keep('cars-1', { data, name: 'Cars' })).toBeUndefined()
  expect(keep.mock.calls).toEqual([['cars-1', data, 'Cars']])
  expect(keeper.has('cars-1')).toBe(true)
})

it.each([
  [new DOMException('The quota is exceeded.', 'QuotaExceededError'), 'its storage for this site is full'],
  [new DOMException('No databases here.', 'InvalidStateError'), 'No databases here'],
])('says why it cannot: %s', async (error, reason) => {
  const keeper = createKeeper({ keep: () => Promise.reject(error) })
  expect(await keeper.keep('cars-1', { data })).toContain(`on this device (${reason}): training goes on`)
  expect(keeper.has('cars-1')).toBe(false)
})
