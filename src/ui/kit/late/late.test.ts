import { expect, test, vi } from 'vitest'

// Tests of other files may have made parts of their own.
vi.resetModules()
const { fetchAhead, late } = await import('./late')

const Panel = () => null

test('ahead, parts are fetched one after the other, each in idle time; a failure stops none, and is forgotten', async () => {
  const log: string[] = []
  let isLost = true
  const part = (name: string) =>
    late(async () => {
      log.push(name)
      if (name === 'second' && isLost) throw new TypeError('Failed to fetch')
      return Panel
    })
  for (const name of ['first', 'second', 'third']) part(name)
  const idle = vi.fn(async () => void log.push('idle'))
  await fetchAhead(idle)
  expect(log).toEqual(['idle', 'first', 'idle', 'second', 'idle', 'third'])
  log.length = 0
  isLost = false
  await fetchAhead(idle)
  expect(log.filter((what) => what !== 'idle')).toEqual(['second'])
})

test('a part that the page begins with is fetched once, and is said to be settled where that failed, too', async () => {
  const load = vi.fn(async () => Panel)
  const part = late(load)
  await Promise.all([part.fetched(), part.fetched()])
  expect(load).toHaveBeenCalledTimes(1)
  const lost = late(() => Promise.reject(new TypeError('Failed to fetch')))
  await expect(lost.fetched()).resolves.toBeUndefined()
})
