// A class in one process, over real sockets: the server on a free port, and pages without a browser.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocket } from 'ws'
import { presets } from '../../src/catalog/presets/preset-table'
import { createClassServer } from '../../src/class/server/class-server'
import type { KeptRoom } from '../../src/class/server/kept-room'
import { newKeys, type RoomKeys } from '../../src/class/server/keys'
import { joinRoom } from '../../src/class/session/join-room'
import type { Room, RoomState } from '../../src/class/session/room'
import type { Surroundings } from '../../src/class/session/surroundings'
import type { Question } from '../../src/class/shared/question'
import { parseExperiment } from '../../src/experiment/parse/parse'

export interface RunningClass {
  keys: RoomKeys
  port: number
  /** What ended nothing, but should not have been. */
  complaints: unknown[]
  host(kept?: Map<string, string>): Room
  student(kept?: Map<string, string>): Room
  /** As a process that is killed: nobody is told. */
  kill(): Promise<void>
  stop(): Promise<void>
}

interface Options {
  keys?: RoomKeys
  /** 0: one that is free. */
  port?: number
  kept?: KeptRoom
  now?: () => number
}

export async function runClass({
  keys = newKeys(),
  port = 0,
  kept,
  now,
}: Options = {}): Promise<RunningClass> {
  const complaints: unknown[] = []
  const room = await createClassServer(
    { keys, joinAddress: () => 'http://here', kept, complain: (_, error) => complaints.push(error) },
    now,
  )
  const server = createServer((request, response) =>
    room.answer(request, response, () => response.writeHead(404).end()),
  )
  room.attach(server)
  const taken = await listen(server, port)
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  const url = `ws://127.0.0.1:${taken}/room`
  return {
    keys,
    port: taken,
    complaints,
    host: (kept) => join(url, keys, kept),
    student: (kept) => join(url, { code: keys.code }, kept),
    async kill() {
      const gone = close()
      server.closeAllConnections()
      await room.stop()
      await gone
    },
    async stop() {
      await room.stop()
      server.closeAllConnections()
      await close()
    },
  }
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** A browser's says nothing where nobody listens; in Node an error that nobody hears ends the process. */
export class QuietSocket extends WebSocket {
  constructor(url: string) {
    super(url)
    this.on('error', () => undefined)
  }
}

/** @param kept what the device keeps: another map, another device */
export function join(
  url: string,
  address: { code: string; secret?: string },
  kept = new Map<string, string>(),
  line: Pick<Surroundings, 'longestSilenceMs'> = {},
): Room {
  return joinRoom(address, {
    url,
    ...line,
    WebSocket: QuietSocket,
    isClassHere: async () =>
      (await fetch(url.replace('ws:', 'http:'))).headers.get('Content-Type') === 'application/json',
    kept: { getItem: (name) => kept.get(name) ?? null, setItem: (name, text) => kept.set(name, text) },
  })
}

/** Resolves once it is so, and never by time. */
export function until(room: Room, isSo: (state: RoomState) => boolean): Promise<RoomState> {
  return new Promise((resolve) => {
    const look = (state: RoomState) => {
      if (!isSo(state)) return
      stop()
      resolve(state)
    }
    const stop = room.store.subscribe(look)
    look(room.store.getState())
  })
}

const asked = {
  title: 'Where is the valley?',
  text: 'Put your λ.',
  experiment: parseExperiment(presets['noisy-moons'].experiment),
  stage: { step: 800 },
}

export const putLambda = (id: string): Question => ({ ...asked, id, kind: 'lambda' })
export const choose = (id: string): Question => ({
  ...asked,
  id,
  kind: 'choice',
  options: ['up', 'down', 'neither'],
  right: 1,
})
export const drawValley = (id: string): Question => ({ ...asked, id, kind: 'valley' })
