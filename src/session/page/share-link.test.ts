import { beforeEach, describe, expect, it } from 'vitest'
import { tunableSettings } from '../../experiment/experiment'
import type { Tuned } from '../../experiment/model-space'
import { type FakeSession, loadedSession } from '../testing/fake-session'
import { embedCode, type LinkChoice, linkOf } from './share-link'

let fake: FakeSession
beforeEach(async () => {
  fake = await loadedSession()
})

const page =
  'https://lab.example/?engine=cpu&steps=9&paused=1&twin=0&seed=3&lesson=memorising/2&room=K7QM42#old'
const link = (choice: Partial<LinkChoice> = {}, from = page) =>
  linkOf(from, fake.state(), { words: {}, ...choice })

describe('a link', () => {
  it('says the experiment, and of the query only what is chosen or belongs to every page', () => {
    expect(link()).toBe('https://lab.example/?twin=0')
    const words = { engine: 'cpu', theme: 'dark', steps: '640', view: 'log,panel:code' }
    expect(link({ words })).toBe(
      'https://lab.example/?twin=0&engine=cpu&theme=dark&steps=640&view=log,panel:code',
    )
  })

  it('with how it got there begins with the values of then', async () => {
    const before = tunableSettings(fake.session.experiment())
    await fake.session.tune({ penalty: { lambda: 0.01 } })
    const after: Tuned = { after: 600, settings: tunableSettings(fake.session.experiment()) }
    expect(link()).toBe('https://lab.example/?twin=0#preset=noisy-moons&penalty.lambda=0.01')
    expect(link({ tunings: [{ after: 0, settings: before }, after] })).toBe(
      'https://lab.example/?twin=0#preset=noisy-moons&then=600:penalty.lambda=0.01',
    )
  })

  it('that would be too long is refused, and what to do is said', () => {
    const settings = tunableSettings(fake.session.experiment())
    const tunings = Array.from({ length: 900 }, (_, after) => ({
      after,
      settings: { ...settings, dropout: (after % 9) / 10 },
    }))
    expect(() => link({ tunings })).toThrow('too much for an address: share it as it stands, or save the run')
  })
})

it('the figure for another page is the same link, embedded', () => {
  expect(embedCode(page, fake.state(), { words: { engine: 'cpu' } })).toContain(
    'src="https://lab.example/?twin=0&amp;engine=cpu&amp;embed=1"',
  )
})
