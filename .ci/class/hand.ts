// A hand that speaks to the server of a class itself, byte by byte as Hocuspocus's protocol has it, and no page.
import { WebSocket } from 'ws'
import { newId } from '../../src/class/server/keys'
import type { RunningClass } from './class-in-process'

/** Of Hocuspocus. */
const AUTH = 2
export const STATELESS = 5
export const BROADCAST_STATELESS = 6

/** The document's name, then numbers below 128 and texts. */
export function message(name: string, ...parts: (number | string)[]): Uint8Array {
  const bytes = [name, ...parts].flatMap((part) => (typeof part === 'number' ? [part] : varString(part)))
  return Uint8Array.from(bytes)
}

export function varString(text: string): number[] {
  const bytes = [...new TextEncoder().encode(text)]
  return [...varUint(bytes.length), ...bytes]
}

export function varUint(value: number): number[] {
  return value < 128 ? [value] : [128 + (value % 128), ...varUint(Math.floor(value / 128))]
}

export interface Hand {
  socket: WebSocket
  closed: Promise<unknown>
}

/** @param isStudent whether it says so, and is let in */
export async function knock({ port, keys }: RunningClass, isStudent: boolean): Promise<Hand> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/room`)
  socket.on('error', () => undefined)
  const closed = new Promise((resolve) => socket.once('close', resolve))
  await new Promise((resolve) => socket.once('open', resolve))
  const token = JSON.stringify({ role: 'student', student: newId() })
  if (isStudent) socket.send(message(keys.code, AUTH, 0, token))
  return { socket, closed }
}
