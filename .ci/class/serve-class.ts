// The built lab and the room of a class on one port, for `npm run class` and for tests.
import { existsSync, readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { createSecureContext } from 'node:tls'
import { type Plugin, preview } from 'vite'
import { type ClassServer, createClassServer } from '../../src/class/server/class-server'
import { keptIn } from '../../src/class/server/kept-room'
import { newKeys, type RoomKeys } from '../../src/class/server/keys'
import { localAddresses } from '../../src/class/server/local-addresses'
import { parseRoomCode } from '../../src/class/shared/room-code'

const root = join(import.meta.dirname, '../..')

export interface ClassOptions {
  /** Another, where it is taken, unless `isPortFixed`. */
  port: number
  isPortFixed?: boolean
  /** Which of this machine's addresses it listens at; '0.0.0.0' is all. */
  host: string
  /** Files, for https. */
  cert?: string | undefined
  key?: string | undefined
  /** The room is kept in this file, and taken from it. */
  keep?: string | undefined
  room?: string | undefined
  secret?: string | undefined
  /** Where students join, where it is none of this machine's own addresses. */
  address?: string | undefined
  isOpened?: boolean
}

export interface ServedClass {
  code: string
  /** Of the page for students, the likeliest first. */
  studentAddresses: string[]
  /** With its secret. */
  hostAddress: string
  stop(): Promise<void>
}

/** @throws what is wrong with the options, in a sentence */
export async function serveClass(options: ClassOptions): Promise<ServedClass> {
  const { port, isPortFixed, host, cert, key, keep, address, isOpened } = options
  const kept = keep === undefined ? undefined : keptIn(keep)
  const keys = keysOf(options, kept?.keys)
  const room = await createClassServer({
    keys,
    joinAddress: () => studentAddresses()[0] ?? '',
    kept,
    complain: (what, error) => console.error(`The class goes on, but could not ${what}:`, error),
  })
  if (room.hasEnded) throw new Error(`The room in ${keep} has ended. Name another file, or remove it.`)
  if (!existsSync(join(root, 'dist/index.html'))) throw new Error('The page is not built: npm run build')
  const scheme = cert === undefined ? 'http' : 'https'
  const secretPath = `/?room=${keys.code}&host=${keys.secret}`
  const server = await preview({
    root,
    logLevel: 'warn',
    plugins: [servedBeside(room)],
    preview: {
      port,
      strictPort: isPortFixed ?? false,
      host,
      // Reached by any name that leads here: what it serves is for everybody.
      allowedHosts: true,
      ...(isOpened && { open: secretPath }),
      ...httpsOf(cert, key),
    },
  })
  room.attach(server.httpServer as Server)
  const taken = (server.httpServer.address() as AddressInfo).port
  const studentAddresses = () =>
    basesOf(address, host).map((base) => {
      const url = new URL(base.includes('://') ? base : `${scheme}://${base}:${taken}`)
      url.searchParams.set('room', keys.code)
      return url.href
    })
  return {
    code: keys.code,
    studentAddresses: studentAddresses(),
    hostAddress: `${scheme}://${host === '0.0.0.0' ? 'localhost' : host}:${taken}${secretPath}`,
    async stop() {
      await room.stop()
      await server.close()
    },
  }
}

/** Before the page's own files, for which every unknown address is the page. */
function servedBeside(room: ClassServer): Plugin {
  return {
    name: 'class-room',
    configurePreviewServer({ middlewares }) {
      middlewares.use((_, response, next) => {
        // Vite packs what it serves, and does not tell those who keep it on the way: a tunnel, a server in front.
        response.appendHeader('Vary', 'Accept-Encoding')
        next()
      })
      middlewares.use(room.answer)
    },
  }
}

function keysOf({ room, secret, keep }: ClassOptions, kept: RoomKeys | undefined): RoomKeys {
  const code = room === undefined ? undefined : parseRoomCode(room)
  if (room !== undefined && code === undefined) throw new Error('--room needs 4 to 12 letters and digits.')
  if (secret !== undefined && !/^[0-9a-f]{32}$/.test(secret))
    throw new Error('--host-secret needs 32 hexadecimal digits.')
  const given = { ...(code !== undefined && { code }), ...(secret !== undefined && { secret }) }
  const keys = { ...newKeys(), ...kept, ...given }
  if (kept && (kept.code !== keys.code || kept.secret !== keys.secret))
    throw new Error(`${keep} holds the room ${kept.code}. Name another file for another room.`)
  return keys
}

function httpsOf(cert: string | undefined, key: string | undefined) {
  if (cert === undefined && key === undefined) return {}
  if (cert === undefined || key === undefined) throw new Error('--cert and --key belong together.')
  try {
    const https = { cert: readFileSync(cert), key: readFileSync(key) }
    createSecureContext(https)
    return { https }
  } catch (error) {
    throw new Error(`--cert and --key are no certificate with its key: ${(error as Error).message}`)
  }
}

/** As they are asked for: a laptop may come into another network. */
function basesOf(address: string | undefined, host: string): string[] {
  if (address !== undefined) return [address]
  if (host !== '0.0.0.0') return [host]
  const own = localAddresses(networkInterfaces())
  return own.length > 0 ? own : ['localhost']
}
