import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import type { WebSocket } from 'ws'
import { guard } from './gate'

const AUTH = 2
const AWARENESS = 1
const STATELESS = 5

/** A socket, its gate, and what came through. */
function gated() {
  let now = 1000
  const passed: unknown[] = []
  const socket = Object.assign(new EventEmitter(), { OPEN: 1, readyState: 1, terminate: () => void ends++ })
  let ends = 0
  const gate = guard(socket as unknown as WebSocket, 'K7QM42', () => now)
  socket.on('message', (data) => passed.push(data))
  return {
    gate,
    passed,
    ends: () => ends,
    wait: (ms: number) => {
      now += ms
    },
    come: (name: string, type: number) => socket.emit('message', messageTo(name, type)),
    socket,
  }
}

function messageTo(name: string, type: number): Uint8Array {
  const bytes = new TextEncoder().encode(name)
  return Uint8Array.from([bytes.length, ...bytes, type])
}

it('lets through what names a room and is of a kind that pages send', () => {
  const { come, passed, ends } = gated()
  come('K7QM42', AUTH)
  come('K7QM42/host', AUTH)
  come('OTHER1', AUTH)
  expect(passed).toHaveLength(3)
  expect(ends()).toBe(0)
})

it.each([
  ['__proto__', AUTH],
  ['constructor', AUTH],
  ['K7QM42/host/host', AUTH],
  ['', AUTH],
  ['K7QM42', AWARENESS],
  ['K7QM42', 99],
])('ends a socket that says %o of the kind %i, and nobody hears it', (name, type) => {
  const { come, passed, ends } = gated()
  come(name, type)
  expect(passed).toEqual([])
  expect(ends()).toBe(1)
})

it('ends one that sends what is no message at all', () => {
  const { socket, passed, ends } = gated()
  socket.emit('message', Uint8Array.from([255, 255]))
  expect(passed).toEqual([])
  expect(ends()).toBe(1)
})

it('lets in who has said who it is to its own room alone', () => {
  const { gate, come, passed, ends } = gated()
  gate.letIn()
  come('OTHER1', AUTH)
  expect(passed).toEqual([])
  expect(ends()).toBe(1)
})

it('hears no more than 32 messages of one that has not', () => {
  const { come, passed, ends } = gated()
  for (let i = 0; i < 33; i++) come('K7QM42', STATELESS)
  expect(passed).toHaveLength(32)
  expect(ends()).toBe(1)
})

it('ends a flood, and no hand that is only quick', () => {
  const { gate, come, ends, wait } = gated()
  gate.letIn()
  for (let i = 0; i < 200; i++) come('K7QM42', STATELESS)
  wait(1000)
  for (let i = 0; i < 200; i++) come('K7QM42', STATELESS)
  expect(ends()).toBe(0)
  come('K7QM42', STATELESS)
  expect(ends()).toBe(1)
})

it('counts twenty answers a second', () => {
  const { gate, wait } = gated()
  const twentyOne = () => Array.from({ length: 21 }, () => gate.isTooMany())
  expect(twentyOne()).toEqual([...Array(20).fill(false), true])
  wait(1000)
  expect(twentyOne()).toEqual([...Array(20).fill(false), true])
})

it('ends a socket that has been silent for more than twenty seconds', () => {
  const { gate, come, ends, wait } = gated()
  gate.letIn()
  wait(20_000)
  gate.sweep()
  expect(ends()).toBe(0)
  come('K7QM42', STATELESS)
  wait(20_001)
  gate.sweep()
  expect(ends()).toBe(1)
})
