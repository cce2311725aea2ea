// What goes wrong in a class: the line, the server, hands that are not the page's. Nothing is lost that had been shown.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { afterEach, expect, test } from 'vitest'
import { Doc } from 'yjs'
import { keptIn } from '../../src/class/server/kept-room'
import { newId, newKeys } from '../../src/class/server/keys'
import type { Room } from '../../src/class/session/room'
import { hostDocument, maps } from '../../src/class/shared/documents'
import { MOST_STUDENTS } from '../../src/class/shared/limits'
import { join, putLambda, QuietSocket, type RunningClass, runClass, until } from './class-in-process'
import { BROADCAST_STATELESS, knock, message, STATELESS } from './hand'

const rooms: Room[] = []
const classes: RunningClass[] = []
const cleanUp: (() => void)[] = []
const begun = async (...options: Parameters<typeof runClass>) => {
  const running = await runClass(...options)
  classes.push(running)
  return running
}
const page = (room: Room) => {
  rooms.push(room)
  return room
}
const isOver = (why: string) => (state: { line: unknown }) =>
  typeof state.line === 'object' && JSON.stringify(state.line) === JSON.stringify({ over: why })

afterEach(async () => {
  for (const room of rooms.splice(0)) room.leave()
  const complaints: unknown[] = []
  for (const running of classes.splice(0)) {
    await running.stop()
    complaints.push(...running.complaints)
  }
  for (const act of cleanUp.splice(0)) act()
  expect(complaints).toEqual([])
})

/** A hand that speaks to the server itself, with Hocuspocus's own provider. */
function provide(running: RunningClass, name: string, token: object) {
  const document = new Doc()
  const said: unknown[] = []
  let send = (_payload: string) => {}
  const websocketProvider = new HocuspocusProviderWebsocket({
    url: `ws://127.0.0.1:${running.port}/room`,
    WebSocketPolyfill: QuietSocket,
  })
  const outcome = new Promise<string>((resolve) => {
    const provider = new HocuspocusProvider({
      websocketProvider,
      name,
      document,
      awareness: null,
      token: JSON.stringify(token),
      onSynced: () => resolve('synced'),
      onAuthenticationFailed: ({ reason }) => resolve(reason),
      onStateless: ({ payload }) => said.push(JSON.parse(payload)),
    })
    provider.attach()
    cleanUp.push(() => {
      provider.destroy()
      websocketProvider.destroy()
    })
    send = (payload) => provider.sendStateless(payload)
  })
  return { document, outcome, said, send }
}

const student = () => ({ role: 'student', student: newId() })

test('a student who writes into the document changes nothing for anybody', async () => {
  const running = await begun()
  const host = page(running.host())
  host.ask(putLambda('q1'))
  const other = page(running.student())
  await until(other, ({ question }) => question !== undefined)
  const hand = provide(running, running.keys.code, student())
  expect(await hand.outcome).toBe('synced')
  const state = hand.document.getMap<unknown>(maps.state)
  hand.document.transact(() => {
    state.set('phase', 'revealed')
    state.set('ended', true)
    state.set('answered', 999)
  })
  other.send({ kind: 'lambda', position: 5 })
  await until(host, ({ answered }) => answered === 1)
  expect(host.store.getState()).toMatchObject({ phase: 'asking', answered: 1, line: 'open' })
  expect(other.store.getState().phase).toBe('asking')
})

test('a student cannot open the host’s document, nor be the host, nor be in another room', async () => {
  const running = await begun()
  const { code } = running.keys
  const wrong = { role: 'host', secret: newId(), page: newId(), takesOver: true }
  expect(await provide(running, hostDocument(code), student()).outcome).toBe('no-such-room')
  expect(await provide(running, hostDocument(code), wrong).outcome).toBe('no-such-room')
  expect(await provide(running, code, wrong).outcome).toBe('no-such-room')
  expect(await provide(running, 'ANOTHER', student()).outcome).toBe('no-such-room')
  expect(await provide(running, code, { ...student(), room: newId() }).outcome).toBe('ended')
  expect(await provide(running, code, {}).outcome).toBe('no-such-room')
})

test('what a student says to all others reaches nobody', async () => {
  const running = await begun()
  const host = page(running.host())
  const other = page(running.student())
  await until(other, ({ line }) => line === 'open')
  const { socket, closed } = await knock(running, true)
  await until(host, ({ present }) => present === 2)
  socket.send(message(running.keys.code, BROADCAST_STATELESS, JSON.stringify({ kind: 'over', why: 'ended' })))
  await closed
  await until(host, ({ present }) => present === 1)
  expect(other.store.getState().line).toBe('open')
  expect(host.store.getState().line).toBe('open')
})

test('the 201st student finds the room full, and comes in when another leaves', async () => {
  const running = await begun()
  const host = page(running.host())
  const students = await Promise.all(Array.from({ length: MOST_STUDENTS }, () => knock(running, true)))
  await until(host, ({ present }) => present === MOST_STUDENTS)
  const device = new Map<string, string>()
  await until(page(running.student(device)), isOver('full'))
  students[0]?.socket.close()
  await until(host, ({ present }) => present === MOST_STUDENTS - 1)
  await until(page(running.student(device)), ({ line }) => line === 'open')
  for (const { socket } of students) socket.terminate()
})

test('of more than twenty answers in a second the rest is refused', async () => {
  let now = 1000
  const running = await begun({ now: () => now })
  const host = page(running.host())
  host.ask(putLambda('q1'))
  await until(host, ({ line }) => line === 'open')
  const hand = provide(running, running.keys.code, student())
  expect(await hand.outcome).toBe('synced')
  const answer = (count: number) =>
    JSON.stringify({
      kind: 'answer',
      question: 'q1',
      round: 1,
      count,
      answer: { kind: 'lambda', position: count },
    })
  for (let count = 0; count < 60; count++) hand.send(answer(count))
  const about = (why: string) => hand.said.filter((said) => JSON.stringify(said).includes(why)).length
  await expect.poll(() => about('too-many')).toBe(40)
  expect(about('taken')).toBe(20)
  now = 2000
  hand.send(answer(60))
  await expect.poll(() => about('taken')).toBe(21)
})

test('a page that was too quick for that sends its newest again by itself', async () => {
  const running = await begun()
  const eager = page(running.student())
  const host = page(running.host())
  host.ask(putLambda('q1'))
  await until(eager, ({ question }) => question !== undefined)
  for (let position = 0; position < 60; position++) eager.send({ kind: 'lambda', position })
  await until(eager, ({ mine }) => mine?.isTaken === true)
  await until(host, ({ answers }) => JSON.stringify(answers).includes('59'))
})

test('who floods the room is out of it, and the others are not', async () => {
  const running = await begun({ now: () => 1000 })
  const host = page(running.host())
  const { socket, closed } = await knock(running, true)
  await until(host, ({ present }) => present === 1)
  for (let i = 0; i < 500; i++) socket.send(message(running.keys.code, STATELESS, '{}'))
  await closed
  await until(host, ({ present, line }) => present === 0 && line === 'open')
})

test('a message that is too large closes its socket, and an answer that is too large is refused', async () => {
  const running = await begun()
  const host = page(running.host())
  const hand = provide(running, running.keys.code, student())
  expect(await hand.outcome).toBe('synced')
  hand.send('x'.repeat(5000))
  await expect.poll(() => hand.said).toContainEqual({ kind: 'refused', why: 'too-large' })
  const { socket, closed } = await knock(running, false)
  socket.send(new Uint8Array(70_000))
  await closed
  expect(host.store.getState().line).not.toEqual({ over: 'ended' })
  await until(host, ({ line }) => line === 'open')
})

test('the newer of two hosts has the room, and the elder may take it back', async () => {
  const running = await begun()
  const elder = page(running.host())
  elder.ask(putLambda('q1'))
  await until(elder, ({ line }) => line === 'open')
  const newer = page(running.host())
  await until(elder, isOver('replaced'))
  await until(newer, ({ line, question }) => line === 'open' && question?.id === 'q1')
  const again = page(running.host())
  await until(newer, isOver('replaced'))
  await until(again, ({ question }) => question?.id === 'q1')
})

test('the server is killed and started again: the host brings back what it had, and what was sent meanwhile arrives', async () => {
  const before = await runClass()
  const { keys, port } = before
  const host = page(before.host())
  const [one, two] = [page(before.student()), page(before.student())]
  host.ask(putLambda('q1'))
  await until(one, ({ question }) => question !== undefined)
  await until(two, ({ question }) => question !== undefined)
  one.send({ kind: 'lambda', position: 10 })
  await until(host, ({ answered }) => answered === 1)
  await before.kill()
  for (const room of [host, one, two]) await until(room, ({ line }) => line === 'away')
  two.send({ kind: 'lambda', position: 20 })
  expect(two.store.getState()).toMatchObject({ mine: { isTaken: false }, question: { id: 'q1' } })
  const after = await begun({ keys, port })
  expect(after.port).toBe(port)
  await until(two, ({ mine }) => mine?.isTaken === true)
  const { answers } = await until(host, ({ answered, answers }) => answered === 2 && answers.length === 2)
  expect(answers.map(({ answer }) => answer)).toContainEqual({ kind: 'lambda', position: 10 })
  await until(one, ({ line, answered }) => line === 'open' && answered === 2)
  await until(host, ({ present }) => present === 2)
})

test('a student who is back before the host waits with its answer, and shows what it had', async () => {
  const before = await runClass()
  const { keys, port } = before
  const wifi = await between(port)
  const host = page(join(`ws://127.0.0.1:${wifi.port}/room`, keys))
  const student = page(before.student())
  host.ask(putLambda('q1'))
  await until(student, ({ question }) => question !== undefined)
  wifi.swallow()
  await before.kill()
  await until(student, ({ line }) => line === 'away')
  student.send({ kind: 'lambda', position: 20 })
  const after = await begun({ keys, port })
  await until(student, ({ line }) => line === 'open')
  // Another comes, and so the server has said something.
  await until(page(after.student()), ({ present }) => present === 2)
  expect(student.store.getState()).toMatchObject({ question: { id: 'q1' }, mine: { isTaken: false } })
  expect(student.store.getState().mine?.refused).toBeUndefined()
  wifi.carry()
  await until(student, ({ mine }) => mine?.isTaken === true)
  await until(host, ({ answers }) => answers.length === 1)
})

test('closed while a student was away: its page says that the answer came too late', async () => {
  const before = await runClass()
  const { keys, port } = before
  const host = page(before.host())
  const student = page(before.student())
  host.ask(putLambda('q1'))
  await until(student, ({ question }) => question !== undefined)
  await before.kill()
  await until(host, ({ line }) => line === 'away')
  await until(student, ({ line }) => line === 'away')
  host.close()
  student.send({ kind: 'lambda', position: 20 })
  await begun({ keys, port })
  const { mine } = await until(student, ({ mine }) => mine?.refused !== undefined)
  expect(mine?.refused).toBe('closed')
})

test('the Wi-Fi is gone without a word, as for a phone that sleeps, and comes back', async () => {
  const running = await begun()
  const host = page(running.host())
  const wifi = await between(running.port)
  const student = page(
    join(`ws://127.0.0.1:${wifi.port}/room`, { code: running.keys.code }, undefined, {
      longestSilenceMs: 300,
    }),
  )
  host.ask(putLambda('q1'))
  await until(student, ({ question }) => question !== undefined)
  wifi.swallow()
  student.send({ kind: 'lambda', position: 10 })
  await until(student, ({ line }) => line === 'away')
  host.askAgain()
  host.ask(putLambda('q2'))
  wifi.carry()
  const state = await until(student, ({ line, question }) => line === 'open' && question?.id === 'q2')
  expect(state.mine).toBeUndefined()
  student.send({ kind: 'lambda', position: 20 })
  await until(student, ({ mine }) => mine?.isTaken === true)
  // The socket from before is still there for the server: it is the same student.
  await until(host, ({ present, answers }) => present === 1 && answers.length === 1)
})

test('another room at the same place: the pages of the one before say that it has ended', async () => {
  const before = await runClass()
  const { keys, port } = before
  const host = page(before.host())
  const student = page(before.student())
  await until(host, ({ present, line }) => present === 1 && line === 'open')
  await before.kill()
  await begun({ keys: { ...newKeys(), code: keys.code }, port })
  await until(student, isOver('ended'))
  await until(host, isOver('ended'))
})

test('a host that is loaded anew has everything as it was', async () => {
  const running = await begun()
  const before = page(running.host())
  const student = page(running.student())
  before.ask(putLambda('q1'))
  await until(student, ({ question }) => question !== undefined)
  student.send({ kind: 'lambda', position: 10 })
  await until(before, ({ answered }) => answered === 1)
  before.close()
  await until(student, ({ phase }) => phase === 'closed')
  before.leave()
  const after = page(running.host())
  const state = await until(after, ({ line }) => line === 'open')
  expect(state).toMatchObject({
    question: { id: 'q1' },
    phase: 'closed',
    answered: 1,
    answers: [{ round: 1 }],
  })
})

test('a host without its server, and loaded anew too: a room that is kept has it all', async () => {
  const folder = mkdtempSync(joinPath(tmpdir(), 'overfit-lab-class-'))
  cleanUp.push(() => rmSync(folder, { recursive: true }))
  const file = joinPath(folder, 'room.json')
  const keys = newKeys()
  const before = await runClass({ keys, kept: keptIn(file) })
  const host = page(before.host())
  const student = page(before.student())
  host.ask(putLambda('q1'))
  await until(student, ({ question }) => question !== undefined)
  student.send({ kind: 'lambda', position: 10 })
  await until(host, ({ answered }) => answered === 1)
  host.leave()
  student.leave()
  await before.stop()
  expect(existsSync(`${file}.new`)).toBe(false)
  const kept = keptIn(file)
  expect(kept.keys).toEqual(keys)
  const after = await begun({ keys, kept })
  const state = await until(page(after.host()), ({ line, answered }) => line === 'open' && answered === 1)
  expect(state.answers.map(({ answer }) => answer)).toEqual([{ kind: 'lambda', position: 10 }])
  expect(() => keptIn(joinPath(import.meta.dirname, 'faults.test.ts'))).toThrow('holds no room')
  expect(JSON.parse(readFileSync(file, 'utf8')).code).toBe(keys.code)
})

test('no clock of a page counts: an hour ahead or behind, all is the same', async () => {
  const running = await begun()
  const host = page(running.host())
  const real = Date.now
  const student = page(running.student())
  cleanUp.push(() => {
    Date.now = real
  })
  Date.now = () => real() + 3_600_000
  host.ask(putLambda('q1'))
  await until(student, ({ question }) => question !== undefined)
  Date.now = () => real() - 3_600_000
  student.send({ kind: 'lambda', position: 10 })
  await until(student, ({ mine }) => mine?.isTaken === true)
  await until(host, ({ answered }) => answered === 1)
})

test('an address that names a room, where no class is run', async () => {
  const running = await begun()
  const elsewhere = page(join(`ws://127.0.0.1:${running.port}/lab`, { code: running.keys.code }))
  await until(elsewhere, isOver('no-class-here'))
})

test('a code that names no room', async () => {
  const running = await begun()
  for (const code of ['WRONG1', '__proto__', '', 'k7qm42'])
    await until(page(join(`ws://127.0.0.1:${running.port}/room`, { code })), isOver('no-such-room'))
})

/** A network between a page and the server: it can swallow everything without closing anything, and take nobody in. */
async function between(port: number) {
  let isCarrying = true
  const server = createServer((near) => {
    if (!isCarrying) return near.destroy()
    const far = connect(port, '127.0.0.1')
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      // What is swallowed once stays so: after a loss, the connection from before is no more.
      let isAlive = true
      from.on('data', (data) => {
        isAlive &&= isCarrying
        if (isAlive) to.write(data)
      })
      from.on('error', () => undefined)
      from.on('close', () => to.destroy())
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  cleanUp.push(() => server.close())
  return {
    port: (server.address() as AddressInfo).port,
    swallow: () => {
      isCarrying = false
    },
    carry: () => {
      isCarrying = true
    },
  }
}
