// One ladder by all, over real sockets: what becomes of it where devices leave, lie or stop, and where the server is killed.
import { afterEach, expect, test } from 'vitest'
import { presets } from '../../src/catalog/presets/preset-table'
import type { Room } from '../../src/class/session/room'
import type { NetworkResult } from '../../src/class/shared/work/network-result'
import { pairAt } from '../../src/class/shared/work/work'
import { parseExperiment } from '../../src/experiment/parse/parse'
import { choose, type RunningClass, runClass, until } from './class-in-process'

const rooms: Room[] = []
let running: RunningClass | undefined

afterEach(async () => {
  for (const room of rooms.splice(0)) room.leave()
  const complaints = running?.complaints
  await running?.stop()
  running = undefined
  expect(complaints ?? []).toEqual([])
})

const work = {
  experiment: parseExperiment(presets['noisy-moons'].experiment),
  lambdas: [0, 0.01, 0.1],
  seeds: [1, 2],
  steps: 50,
  guessing: 0.69,
}

/** As if it had been trained: of λ and seed alone. */
function trained(room: Room, pair: number): NetworkResult {
  const { lambda, seed } = pairAt(room.store.getState().work!, pair)
  return { training: lambda, validation: lambda + seed, norm: seed, hasDiverged: false, picture: '' }
}

function join(room: Room): Room {
  rooms.push(room)
  return room
}

/** A device that trains at once what it is given. */
function toil(room: Room, say = (pair: number): NetworkResult => trained(room, pair)): Room {
  const deliver = (task: number | undefined) => {
    if (task !== undefined) queueMicrotask(() => room.deliver(say(task)))
  }
  room.store.subscribe(({ device }, before) => {
    if (device.task !== before.device.task) deliver(device.task)
  })
  deliver(room.store.getState().device.task)
  return room
}

async function begin(): Promise<{ host: Room; student(): Promise<Room> }> {
  running = await runClass()
  const host = join(running.host())
  await until(host, ({ line }) => line === 'open')
  return {
    host,
    async student() {
      const room = join(running!.student())
      await until(room, ({ line }) => line === 'open')
      return room
    },
  }
}

const isAllFound = ({ progress }: { progress: { found: number } }) => progress.found === 6

test('a class trains a ladder, and the host has every network', async () => {
  const { host, student } = await begin()
  const [ada, bob] = [await student(), await student()]
  host.compute(work)
  await until(ada, ({ device }) => device.task !== undefined)
  await until(bob, ({ device }) => device.task !== undefined)
  toil(ada)
  toil(bob)
  const { progress, networks } = await until(
    host,
    (state) => isAllFound(state) && state.networks.length === 6 && state.progress.checked === 1,
  )
  expect(progress).toMatchObject({ devices: 2, wrong: 0, unasked: 0 })
  expect(networks.map(({ pair }) => pair)).toEqual([0, 1, 2, 3, 4, 5])
  expect(networks[4]?.result).toEqual(trained(host, 4))
  const done = [ada, bob].map((room) => room.store.getState().device.networks)
  // One was trained by both.
  expect(done[0]! + done[1]!).toBe(7)
  expect(ada.store.getState().networks).toEqual([])
})

test('a device that leaves in mid-pair, and one that stops, hold nobody up', async () => {
  const { host, student } = await begin()
  host.compute(work)
  const [ada, bob] = [await student(), await student()]
  await until(ada, ({ device }) => device.task !== undefined)
  await until(bob, ({ device }) => device.task !== undefined)
  ada.leave()
  bob.restDevice()
  expect(bob.store.getState().device).toMatchObject({ isResting: true, task: undefined })
  await until(host, ({ present }) => present === 1)
  toil(await student())
  await until(host, isAllFound)
  expect(bob.store.getState().device.task).toBeUndefined()
  bob.wakeDevice()
  // One pair is there to be checked.
  await until(bob, ({ device }) => device.task === 0)
})

test('what cannot be is dropped, counted, and trained by another', async () => {
  const { host, student } = await begin()
  host.compute(work)
  const eve = await student()
  await until(eve, ({ device }) => device.task !== undefined)
  eve.deliver({ ...trained(eve, 0), training: Number.NaN })
  await until(eve, ({ device }) => device.isDistrusted)
  expect(eve.store.getState().device).toMatchObject({ task: undefined, networks: 0 })
  await until(host, ({ progress }) => progress.wrong === 1)
  toil(await student())
  await until(host, isAllFound)
})

test('a server that is killed in the middle goes on with what its host brings back', async () => {
  const { host, student } = await begin()
  host.compute(work)
  const ada = await student()
  await until(ada, ({ device }) => device.task === 0)
  ada.deliver(trained(ada, 0))
  await until(host, ({ networks }) => networks.length === 1)
  await until(ada, ({ device }) => device.task === 1)
  const { port, keys, complaints } = running!
  await running!.kill()
  expect(complaints).toEqual([])
  await until(host, ({ line }) => line === 'away')
  running = await runClass({ port, keys })
  await until(host, ({ line, networks }) => line === 'open' && networks.length === 1)
  await until(ada, ({ line }) => line === 'open')
  expect(ada.store.getState().device).toMatchObject({ task: 1, networks: 1 })
  // Of this it was never asked by the new server: it is trained once more.
  ada.deliver(trained(ada, 1))
  await until(ada, ({ device }) => device.task !== undefined)
  toil(ada)
  const { progress } = await until(host, isAllFound)
  expect(progress.wrong).toBe(0)
}, 20_000)

test('a host that is loaded anew has all of it, and may stop it', async () => {
  const { host, student } = await begin()
  host.compute(work)
  toil(await student())
  await until(host, isAllFound)
  host.leave()
  const again = join(running!.host())
  const { networks, work: same } = await until(again, (state) => state.networks.length === 6)
  expect(networks[5]?.result).toEqual(trained(again, 5))
  expect(same?.isStopped).toBe(false)
  again.stopComputing()
  const late = await student()
  await until(late, ({ work }) => work?.isStopped === true)
  expect(late.store.getState().device.task).toBeUndefined()
  await until(again, ({ networks }) => networks.length === 6)
})

test('another ladder begins without the networks of the one before', async () => {
  const { host, student } = await begin()
  host.compute(work)
  const ada = toil(await student())
  await until(host, isAllFound)
  host.compute({ ...work, steps: 60, seeds: [5] })
  await until(host, ({ progress, networks }) => progress.found === 3 && networks.length === 3)
  expect(ada.store.getState().device.networks).toBe(3)
})

test('what is no work is refused in a sentence', async () => {
  const { host } = await begin()
  expect(() => host.compute({ ...work, lambdas: [] })).toThrow('at least one of the λ')
  expect(() => host.compute({ ...work, seeds: [1, 1] })).toThrow('none of them twice')
})

test('who comes late follows too, a host that is loaded anew leads on, and a question lets go', async () => {
  const { host, student } = await begin()
  const lead = { run: 'a/1', experiment: work.experiment, story: '20:penalty.lambda=0.1', step: 40 }
  host.lead(lead)
  const late = await student()
  expect((await until(late, (state) => state.lead !== undefined)).lead).toEqual(lead)
  host.leave()
  const again = join(running!.host())
  expect((await until(again, (state) => state.lead !== undefined)).lead).toEqual(lead)
  const story = `${lead.story},41:penalty.lambda=0.5`
  again.lead({ ...lead, step: 41, story })
  const { lead: next } = await until(late, (state) => state.lead?.step === 41)
  expect(next).toEqual({ ...lead, step: 41, story })
  again.lead(undefined)
  await until(late, (state) => state.lead === undefined)
  again.lead({ ...lead, run: 'a/2' })
  await until(late, (state) => state.lead?.run === 'a/2')
  again.ask(choose('q'))
  await until(late, (state) => state.question !== undefined && state.lead === undefined)
  again.lead({ ...lead, run: 'a/3' })
  await until(late, (state) => state.lead?.run === 'a/3')
  again.askAgain()
  await until(late, (state) => state.round === 2 && state.lead === undefined)
})
