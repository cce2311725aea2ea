// What a stranger's hand may send to the server of a class: whatever it is, the room goes on for everybody else.
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { putLambda, type RunningClass, runClass, until } from './class-in-process'
import { knock, varString, varUint } from './hand'

const MESSAGES = 1000
/** Hands at once. */
const HANDS = 10

/** Noise, and what is nearly right: the room's own name, a type that there is, and then anything. */
function messageTo(code: string): fc.Arbitrary<Uint8Array> {
  const name = fc.constantFrom(code, `${code}/host`, 'OTHER1', '__proto__', 'constructor', '')
  const json = fc.oneof(
    fc.json(),
    fc
      .record({ kind: fc.constantFrom('answer', 'name', 'welcome'), name: fc.string(), round: fc.anything() })
      .map(asJson),
    fc
      .record({
        kind: fc.constant('answer'),
        question: fc.constantFrom('q1', '__proto__', 'a/b'),
        round: fc.integer(),
        count: fc.integer(),
        answer: fc.record({
          kind: fc.constantFrom('lambda', 'valley'),
          position: fc.anything(),
          losses: fc.anything(),
        }),
      })
      .map(asJson),
  )
  const rest = fc.oneof(
    fc.uint8Array({ maxLength: 200 }).map((bytes) => [...bytes]),
    json.map(varString),
    fc
      .tuple(fc.nat(3), fc.uint8Array({ maxLength: 60 }))
      .map(([type, bytes]) => [type, ...varUint(bytes.length), ...bytes]),
  )
  return fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .tuple(name, fc.nat(12), rest)
      .map(([to, type, more]) => Uint8Array.from([...varString(to), type, ...more])),
  )
}

function asJson(value: unknown): string {
  return JSON.stringify(value) ?? ''
}

test(`${MESSAGES} malformed messages, from sockets that are let in and others, change nothing`, async () => {
  // What Hocuspocus prints of each.
  const printed = vi.spyOn(console, 'error').mockReturnValue()
  const running = await runClass()
  const host = running.host()
  const student = running.student()
  host.ask(putLambda('q1'))
  await until(student, ({ question }) => question !== undefined)
  const messages = fc.sample(messageTo(running.keys.code), { numRuns: MESSAGES, seed: 19 })
  await Promise.all(
    Array.from({ length: HANDS }, (_, i) =>
      sendAll(
        running,
        messages.filter((_, j) => j % HANDS === i),
        i % 2 === 0,
      ),
    ),
  )
  await until(host, ({ present }) => present === 1)
  student.send({ kind: 'lambda', position: 3 })
  const { answers } = await until(host, ({ answered }) => answered >= 1)
  expect(answers).toContainEqual(expect.objectContaining({ answer: { kind: 'lambda', position: 3 } }))
  expect(student.store.getState()).toMatchObject({ line: 'open', phase: 'asking', question: { id: 'q1' } })
  host.leave()
  student.leave()
  await running.stop()
  expect(running.complaints).toEqual([])
  expect(Object.keys(Object.prototype)).toEqual([])
  printed.mockRestore()
})

/** One at a time, so that each is looked at; a hand that is thrown out comes in again. */
async function sendAll(running: RunningClass, messages: readonly Uint8Array[], isStudent: boolean) {
  let hand = await knock(running, isStudent)
  for (const message of messages) {
    if (hand.socket.readyState !== WebSocket.OPEN) hand = await knock(running, isStudent)
    hand.socket.send(message)
    await answered(hand.socket)
  }
  hand.socket.close()
  await hand.closed
}

/** A ping of the protocol is answered after what came before it was handed on. */
function answered(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      socket.off('pong', done)
      socket.off('close', done)
      resolve()
    }
    socket.once('pong', done)
    socket.once('close', done)
    socket.ping()
  })
}
