import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { challenges } from '../../catalog/challenges/challenge-table'
import { fakePage } from '../testing/fake-page'
import { type FakeSession, loadedSession } from '../testing/fake-session'
import { createChallenges } from './challenges'
import { keepFinished, readFinished } from './finished'

const storage = (kept?: string) => {
  const box = new Map(kept === undefined ? [] : [['overfit-lab-challenges', kept]])
  const store = {
    getItem: (key: string) => box.get(key) ?? null,
    setItem: (key: string, text: string) => box.set(key, text),
    removeItem: (key: string) => box.delete(key),
  }
  return { box, storage: () => store as unknown as Storage }
}

describe('what is done', () => {
  it('is kept, read again, and forgotten', () => {
    const { box, storage: of } = storage()
    keepFinished(of, ['few-weights'])
    expect(readFinished(of)).toEqual(['few-weights'])
    keepFinished(of, [])
    expect(box.size).toBe(0)
  })

  it('begins anew where storage is forbidden, or holds something else', () => {
    const forbidden = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    expect(readFinished(forbidden)).toEqual([])
    expect(() => keepFinished(forbidden, ['few-weights'])).not.toThrow()
    for (const other of ['{}', 'nonsense', 'null', '5', '[1]'])
      expect(readFinished(storage(other).storage), other).toEqual([])
  })
})

describe('the address', () => {
  let fake: FakeSession

  beforeEach(async () => {
    fake = await loadedSession()
  })

  afterEach(() => fake.session.end())

  const arrivedAt = (address: string) => {
    const { page } = fakePage(address)
    const here = createChallenges(fake.session, page)
    here.arrive()
    return { here, page, id: here.store.getState().id }
  }

  it('opens the challenge that it names, once', async () => {
    const { here, page, id } = arrivedAt('?engine=cpu&challenge=come-to-rest')
    expect(id).toBe('come-to-rest')
    await vi.waitFor(() => expect(here.store.getState().phase).toBe('open'), 30_000)
    here.leave()
    expect(page.location.search).toBe('?engine=cpu')
    here.arrive()
    expect(here.store.getState().id).toBeUndefined()
  })

  it.each(['none-such', 'toString', ''])('names none: "%s"', (word) => {
    const { page, id } = arrivedAt(`?challenge=${word}&engine=cpu`)
    expect([id, page.location.search]).toEqual([undefined, '?engine=cpu'])
    expect(fake.state().notice).toContain('no such challenge')
  })

  it('gives way to a lesson', () => {
    const { page, id } = arrivedAt('?lesson=memorising/2&challenge=few-weights')
    expect([id, page.location.search]).toEqual([undefined, '?lesson=memorising/2'])
  })
})

it('each condition, hint and rule is said in so many words', () => {
  for (const { conditions, hints, ruledOut } of Object.values(challenges)) {
    expect(new Set(conditions.map(({ name }) => name)).size).toBe(conditions.length)
    for (const words of [...hints, ruledOut]) expect(words).toMatch(/[.?]$/)
  }
})
