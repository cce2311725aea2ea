// The line to the room: Hocuspocus's provider, which connects again by itself, for one document or for a host's two.
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import * as v from 'valibot'
import { Doc } from 'yjs'
import { hostDocument } from '../shared/documents'
import { type Ending, endings, type ServerMessage, serverMessageSchema, type Token } from '../shared/messages'
import type { RoomAddress } from './room-address'
import type { Surroundings } from './surroundings'

/** A line that has been silent for so long is none: a page that was asleep does not know. */
const LONGEST_SILENCE_MS = 12_000
/** Of that time. What each page asks for anew this often keeps the line from being silent, and mends what was lost on it. */
const ASK_EVERY = 0.4
/** Between two tries: a room of phones does not come back all at once. */
const RETRY = { delay: 500, minDelay: 200, maxDelay: 4000, factor: 1.5, jitter: true }

export interface Documents {
  open: Doc
  /** Of the host alone. */
  host: Doc | undefined
}

export interface Events {
  token(): Token
  /** All of the documents are as the server has them. */
  onOpen(): void
  onMessage(message: ServerMessage): void
  /** The line is lost, or could not be had: it is tried again. */
  onLost(): void
  onOver(why: Ending): void
}

export interface Connection {
  documents: Documents
  send(payload: string): void
  end(): void
}

export function connect(
  { code, secret }: RoomAddress,
  surroundings: Surroundings,
  events: Events,
): Connection {
  const silence = surroundings.longestSilenceMs ?? LONGEST_SILENCE_MS
  const documents: Documents = { open: new Doc(), host: secret === undefined ? undefined : new Doc() }
  const websocketProvider = new HocuspocusProviderWebsocket({
    url: secret === undefined ? surroundings.url : `${surroundings.url}?host=${encodeURIComponent(secret)}`,
    WebSocketPolyfill: surroundings.WebSocket,
    messageReconnectTimeout: silence,
    ...RETRY,
    onDisconnect: () => {
      // Of a line that was only silent the providers are not told, and would never say again that they are synced.
      for (const provider of providers) provider.synced = false
      events.onLost()
    },
  })
  const provide = (name: string, document: Doc) => {
    const provider = new HocuspocusProvider({
      websocketProvider,
      name,
      document,
      // Nobody sees where the others point.
      awareness: null,
      forceSyncInterval: ASK_EVERY * silence,
      token: () => JSON.stringify(events.token()),
      onSynced: () => {
        if (providers.every(({ isSynced }) => isSynced)) events.onOpen()
      },
      onStateless: ({ payload }) => hear(payload, events),
      onAuthenticationFailed: ({ reason }) => events.onOver(endingOf(reason)),
    })
    provider.attach()
    return provider
  }
  const providers: HocuspocusProvider[] = []
  providers.push(provide(code, documents.open))
  if (documents.host) providers.push(provide(hostDocument(code), documents.host))
  return {
    documents,
    send: (payload) => providers[0]?.sendStateless(payload),
    end() {
      for (const provider of providers) provider.destroy()
      websocketProvider.destroy()
    },
  }
}

/** What this version of the page does not know is of another: it loses a word, and no more. */
function hear(payload: string, events: Events): void {
  const message = v.safeParse(serverMessageSchema, JSON.parse(payload))
  if (message.success) events.onMessage(message.output)
}

function endingOf(reason: string): Ending {
  return endings.find((ending) => ending === reason) ?? 'no-such-room'
}
