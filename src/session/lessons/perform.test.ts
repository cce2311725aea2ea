import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { Session } from '../session'
import { perform } from './perform'

/** One that trains when it is told to, to where the test lets it. */
function fakeSession() {
  const store = createStore(() => ({ run: {}, experiment: {}, status: 'ready', step: 0, restsAt: 0 }))
  const session = {
    store,
    play: () => store.setState({ status: 'running' }),
    pause: async () => store.setState({ status: 'paused' }),
    run: async (steps: number) => store.setState(({ step }) => ({ step: step + steps })),
  }
  return { store, session: session as unknown as Session }
}

const wanted = { isWanted: () => true }

test('training to a step is done where it comes there, watched or not', async () => {
  const { store, session } = fakeSession()
  expect(await perform(session, [{ until: 10 }], { isWatched: false, ...wanted })).toBe(true)
  const watched = perform(session, [{ until: 20 }], { isWatched: true, ...wanted })
  store.setState({ step: 20 })
  expect(await watched).toBe(true)
})

test('a λ that the visitor moves on the way is not what the lesson let happen', async () => {
  for (const isWatched of [true, false]) {
    const { store, session } = fakeSession()
    const performed = perform(session, [{ until: 10 }], { isWatched, ...wanted })
    store.setState({ experiment: {} })
    store.setState({ step: 10 })
    expect(await performed, String(isWatched)).toBe(false)
  }
})
