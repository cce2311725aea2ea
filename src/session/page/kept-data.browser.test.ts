// What is kept on a device, with a browser's own storage.
import { afterEach, expect, test, vi } from 'vitest'
import type { CustomData } from '../../experiment/experiment'
import { keptOnDevice } from './kept-data'

const data: CustomData = {
  kind: 'custom',
  task: 'regression',
  inputs: [
    [1, 2],
    [3, 4],
  ],
  targets: [[1], [2]],
  validationInputs: [[5, 6]],
  validationTargets: [[3]],
  standardize: true,
}
let time = 1000
const kept = keptOnDevice(() => time)

afterEach(async () => {
  vi.restoreAllMocks()
  for (const { key } of await kept.list()) await kept.forget(key)
})

test('it is listed by when it was used, and what is forgotten is gone', async () => {
  await kept.keep('flowers-00000001', data, 'Flowers')
  time = 2000
  await kept.keep('cars-00000002', data)
  expect(await kept.list()).toEqual([
    { key: 'cars-00000002', name: 'cars', rows: 3, bytes: 72, usedAt: 2000 },
    { key: 'flowers-00000001', name: 'Flowers', rows: 3, bytes: 72, usedAt: 1000 },
  ])
  time = 3000
  expect(await kept.read('flowers-00000001')).toEqual(data)
  expect((await kept.list())[0]).toMatchObject({ name: 'Flowers', usedAt: 3000 })
  await kept.forget('flowers-00000001')
  expect(await kept.read('flowers-00000001')).toBeUndefined()
  expect((await kept.list()).map(({ key }) => key)).toEqual(['cars-00000002'])
})

test('what was kept before anything was noted of it is listed by its own rows', async () => {
  const { createStore, set } = await import('idb-keyval')
  await set('cars-00000003', data, createStore('overfit-lab', 'data'))
  expect(await kept.list()).toEqual([{ key: 'cars-00000003', name: 'cars', rows: 3, bytes: 72 }])
})

test('where storage is forbidden each verb says so', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  await expect(kept.keep('cars-00000004', data)).rejects.toThrow('denied')
  await expect(kept.list()).rejects.toThrow('denied')
})
