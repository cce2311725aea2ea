import { describe, expect, it } from 'vitest'
import type { Run } from '../run/run'
import type { Companion, Moment } from './companion'
import { Companions } from './companions'

const run = {} as Run
const moment: Moment = { isIdle: true, settle: async () => undefined }

/** Takes so many turns, and says so in the log. */
function companion(name: string, turns: number, log: string[]): Companion {
  return {
    turn: async () => {
      if (turns === 0) return false
      turns--
      log.push(name)
      return true
    },
    alone: async () => {
      log.push(`${name} alone`)
      await Promise.resolve()
    },
  }
}

describe('several companions', () => {
  it('take turns, and whoever has nothing to do is passed over', async () => {
    const log: string[] = []
    const all = new Companions([companion('a', 1, log), companion('b', 2, log), companion('c', 2, log)])
    while (await all.turn(run, moment));
    expect(log).toEqual(['a', 'b', 'c', 'b', 'c'])
  })

  it('go on alone one after another, from the first again where the run has changed', async () => {
    const log: string[] = []
    const all = new Companions([companion('a', 0, log), companion('b', 0, log)])
    await Promise.all([all.alone(run), all.alone(run)])
    expect(log).toEqual(['a alone', 'a alone', 'b alone'])
  })

  it('may join later', async () => {
    const log: string[] = []
    const all = new Companions()
    expect(await all.turn(run, moment)).toBe(false)
    await all.alone(run)
    all.join([companion('a', 1, log)])
    expect(await all.turn(run, moment)).toBe(true)
    await all.alone(run)
    expect(log).toEqual(['a', 'a alone'])
  })

  it('stop at a turn of the visitor’s run', async () => {
    const log: string[] = []
    const all = new Companions([companion('a', 0, log), companion('b', 0, log)])
    const alone = all.alone(run)
    await all.turn(run, moment)
    await alone
    expect(log).toEqual(['a alone'])
  })
})
