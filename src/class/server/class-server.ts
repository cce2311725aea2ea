// The server of a class: Hocuspocus for one room, on the HTTP server that serves the page.
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { Database } from '@hocuspocus/extension-database'
import { Hocuspocus } from '@hocuspocus/server'
import { type WebSocket, WebSocketServer } from 'ws'
import { MOST_HOST_MESSAGE_BYTES, MOST_MESSAGE_BYTES, MOST_STUDENTS } from '../shared/limits'
import { admit } from './admit'
import { type Gate, guard } from './gate'
import { type Complain, guarded } from './guarded'
import type { KeptRoom } from './kept-room'
import { isSame, type RoomKeys } from './keys'
import { openRoom } from './room'

/** Two for each: a phone that has just woken up, and its socket from before. */
const MOST_SOCKETS = 2 * MOST_STUDENTS + 50
const SWEEP_EVERY_MS = 5000
/** What was said is in the file this soon. */
const STORE = { debounce: 300, maxDebounce: 1000 }

/** Below any folder that the page is served from. */
const isRoomPath = (url = '') => /\/room(\?|$)/.test(url)

export interface ClassServerOptions {
  keys: RoomKeys
  /** Where students join: asked each time that a host comes. */
  joinAddress(): string
  /** Without it nothing is stored. */
  kept?: KeptRoom | undefined
  /** What goes wrong and ends nothing. */
  complain: Complain
}

export interface ClassServer {
  /** Whether the room that was kept had come to its end. */
  hasEnded: boolean
  /** Takes the upgrades of the room. */
  attach(server: Pick<Server, 'on'>): void
  /** Says that a class is run here, for pages that get no socket. */
  answer(request: IncomingMessage, response: ServerResponse, next: () => void): void
  stop(): Promise<void>
}

/** @param now milliseconds of a clock that never goes back */
export async function createClassServer(
  { keys, joinAddress, kept, complain }: ClassServerOptions,
  now = () => performance.now(),
): Promise<ClassServer> {
  const gates = new Map<WebSocket, Gate>()
  const hocuspocus = new Hocuspocus({
    quiet: true,
    ...STORE,
    extensions: kept ? [storeIn(kept, keys, complain)] : [],
    async onAuthenticate({ documentName, token, connectionConfig, context }) {
      const guest = admit(room.door, documentName, token, context.socket)
      connectionConfig.readOnly = guest.role !== 'host'
      gates.get(context.socket)?.letIn()
      return guest
    },
    connected: guarded('welcome', ({ connection }) => room.welcome(connection), complain),
    onStateless: guarded(
      'answer',
      ({ connection, payload }) =>
        room.hear(connection, payload, gates.get(connection.webSocket)?.isTooMany() ?? false),
      complain,
    ),
    // Hocuspocus leaves the socket open, and the page would wait for nothing.
    onDisconnect: guarded('leave', ({ context }) => context?.socket?.close(), complain),
  })
  const room = await openRoom(hocuspocus, keys, joinAddress, now)
  const take = (socket: WebSocket, request: IncomingMessage) => {
    gates.set(socket, guard(socket, keys.code, now))
    socket.once('close', () => gates.delete(socket))
    hocuspocus.handleConnection(socket, request, { socket })
  }
  const students = new WebSocketServer({ noServer: true, maxPayload: MOST_MESSAGE_BYTES })
  const hosts = new WebSocketServer({ noServer: true, maxPayload: MOST_HOST_MESSAGE_BYTES })
  const sweep = setInterval(() => {
    for (const gate of gates.values()) gate.sweep()
  }, SWEEP_EVERY_MS).unref()
  return {
    hasEnded: room.door.hasEnded,
    attach(server) {
      server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
        if (!isRoomPath(request.url)) return socket.destroy()
        socket.on('error', () => socket.destroy())
        if (gates.size >= MOST_SOCKETS) socket.end('HTTP/1.1 503 Service Unavailable\r\n\r\n')
        else (isHost(request, keys) ? hosts : students).handleUpgrade(request, socket, head, take)
      })
    },
    answer(request, response, next) {
      if (!isRoomPath(request.url)) return next()
      response.setHeader('Content-Type', 'application/json')
      response.setHeader('Cache-Control', 'no-store')
      response.end(JSON.stringify({ class: 'overfit-lab' }))
    },
    async stop() {
      clearInterval(sweep)
      for (const socket of gates.keys()) socket.terminate()
      await room.stop()
    },
  }
}

/** It may send more at once. What it may do is decided by its token. */
function isHost({ url = '' }: IncomingMessage, { secret }: RoomKeys): boolean {
  return isSame(new URL(url, 'http://room').searchParams.get('host') ?? '', secret)
}

/** An error of it would end the process: Hocuspocus stores in a timer, where nobody catches. */
function storeIn(kept: KeptRoom, keys: RoomKeys, complain: Complain): Database {
  return new Database({
    fetch: async ({ documentName }) => kept.read(documentName),
    store: guarded('store', ({ documentName, state }) => kept.write(keys, documentName, state), complain),
  })
}
