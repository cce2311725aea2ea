// What comes in on a socket, looked at before Hocuspocus sees it: its own limits are none, and one of its messages would
// hand what a student says to all others as if the server had said it.
import { IncomingMessage, MessageType } from '@hocuspocus/server'
import type { RawData, WebSocket } from 'ws'
import { hostDocument } from '../shared/documents'
import { MOST_MESSAGES_A_SECOND } from '../shared/limits'
import { createRate } from './rate'

/** So many times the allowed rate is no impatient hand any more. */
const FLOOD = 10 * MOST_MESSAGES_A_SECOND
/** Of what comes before a page has said who it is, Hocuspocus keeps everything: it is two messages for each document. */
const MOST_UNKNOWN = 32
/** A page asks for what it may have missed every few seconds. */
const LONGEST_SILENCE_MS = 20_000

const allowed: readonly number[] = [
  MessageType.Auth,
  MessageType.Sync,
  MessageType.SyncReply,
  MessageType.Stateless,
  MessageType.CLOSE,
]

/** Hocuspocus has objects with these names for keys: `__proto__` is none that may be. */
const aRoom = /^[A-Z0-9]{4,12}(\/host)?$/

export interface Gate {
  /** Counts one that a student says. @returns whether it is one too many in this second */
  isTooMany(): boolean
  /** It has said who it is. */
  letIn(): void
  /** Ends what has not been heard of for long: a phone that sleeps never says so. */
  sweep(): void
}

/**
 * @param code of the room that it may speak of once it is known
 * @param now milliseconds of a clock that never goes back
 */
export function guard(socket: WebSocket, code: string, now: () => number): Gate {
  const flood = createRate(FLOOD, now)
  const answers = createRate(MOST_MESSAGES_A_SECOND, now)
  let unknown = 0
  let isKnown = false
  let heard = now()
  const mayPass = (data: RawData) => {
    heard = now()
    if (!isKnown) unknown++
    if (flood() || unknown > MOST_UNKNOWN) return false
    const name = documentOf(data)
    return name !== undefined && (isKnown ? [code, hostDocument(code)].includes(name) : aRoom.test(name))
  }
  const emit = socket.emit.bind(socket)
  socket.emit = (event: string | symbol, ...given: unknown[]) => {
    if (event !== 'message') return emit(event, ...given)
    if (socket.readyState !== socket.OPEN) return false
    if (mayPass(given[0] as RawData)) return emit(event, ...given)
    socket.terminate()
    return false
  }
  // Without a listener, a message that is too large would end the process.
  socket.on('error', () => socket.terminate())
  return {
    isTooMany: answers,
    letIn() {
      isKnown = true
    },
    sweep() {
      if (now() - heard > LONGEST_SILENCE_MS) socket.terminate()
    },
  }
}

/** Undefined where it is no message that may be. */
function documentOf(data: RawData): string | undefined {
  if (!(data instanceof Uint8Array)) return undefined
  try {
    const message = new IncomingMessage(data)
    const name = message.readVarString()
    return allowed.includes(message.readVarUint()) ? name : undefined
  } catch {
    return undefined
  }
}
