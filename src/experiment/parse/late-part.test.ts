import { expect, test, vi } from 'vitest'
import { LatePart, NotLoaded } from './late-part'

/** Fails as often as it is told to, then comes. */
function failing(times: number) {
  const load = vi.fn(async () => {
    if (load.mock.calls.length <= times) throw new TypeError('Failed to fetch')
    return 'the part'
  })
  return load
}

test('what has come is not fetched again, whoever asks and whatever else has failed', async () => {
  const load = failing(0)
  const late = new LatePart(load)
  expect(late.part).toBeUndefined()
  expect(late.get()).toBe(late.get())
  expect(await late.get()).toBe('the part')
  late.forgetFailure()
  expect(await late.get()).toBe('the part')
  expect(late.part).toBe('the part')
  expect(load).toHaveBeenCalledOnce()
})

test('a failure stands, for React would ask for ever; forgotten, the part is fetched again', async () => {
  const load = failing(2)
  const late = new LatePart(load)
  const first = late.get()
  await expect(first).rejects.toThrow(NotLoaded)
  await expect(first).rejects.toThrow('Failed to fetch')
  expect(late.get()).toBe(first)
  expect(load).toHaveBeenCalledOnce()
  late.forgetFailure()
  await expect(late.get()).rejects.toThrow(NotLoaded)
  late.forgetFailure()
  expect(await late.get()).toBe('the part')
  expect(load).toHaveBeenCalledTimes(3)
})

test('forgetting ends nothing that is on its way', async () => {
  const load = failing(0)
  const late = new LatePart(load)
  const loading = late.get()
  late.forgetFailure()
  expect(late.get()).toBe(loading)
  await loading
  expect(load).toHaveBeenCalledOnce()
})
