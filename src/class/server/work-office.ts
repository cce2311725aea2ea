// The class's ladder on the server: its queue, and what of it stands in the documents of the room. The host's has every
// result, so that the host brings them back to a server that was started anew.
import * as v from 'valibot'
import type { YMapEvent } from 'yjs'
import { hostMaps, maps, networkEntry, parseNetworkEntry } from '../shared/documents'
import type { ServerMessage, WorkMessage } from '../shared/messages'
import { type NetworkResult, networkResultSchema } from '../shared/work/network-result'
import { pairCount } from '../shared/work/work'
import { BY_SERVER, type RoomDocuments, stateOf } from './take'
import { WorkQueue } from './work-queue'

/** Of many results each would otherwise be told to all. */
const TOGETHER_MS = 200

export interface WorkOffice {
  hear(student: string, message: WorkMessage): ServerMessage
  /** The student is gone: what it had is somebody else's. */
  leave(student: string): void
  stop(): void
}

/** @param now milliseconds of a clock that never goes back */
export function openWork(room: RoomDocuments, now: () => number): WorkOffice {
  const networks = room.host.getMap<NetworkResult>(hostMaps.networks)
  let current: { id: string; queue: WorkQueue } | undefined
  let timer: NodeJS.Timeout | undefined

  const look = () => {
    const { work, progress } = stateOf(room)
    if (work?.id === current?.id) return
    const before = progress?.work === work?.id ? progress : undefined
    current = work && { id: work.id, queue: new WorkQueue(pairCount(work), before) }
    for (const entry of networks.keys()) restore(entry)
  }
  const restore = (entry: string) => {
    const { work, pair, student } = parseNetworkEntry(entry)
    const result = networks.get(entry)
    if (result && work === current?.id) current.queue.restore({ pair, student, result })
  }
  const onNetworks = ({ keysChanged, transaction }: YMapEvent<NetworkResult>) => {
    if (transaction.origin === BY_SERVER) return
    for (const entry of keysChanged) restore(entry)
    soon()
  }
  const soon = () => {
    timer ??= setTimeout(tell, TOGETHER_MS)
  }
  const tell = () => {
    timer = undefined
    if (!current) return
    const progress = { ...current.queue.progress(), work: current.id }
    room.open.transact(() => room.open.getMap(maps.state).set('progress', progress), BY_SERVER)
  }
  /** What the queue holds, and nothing else. */
  const write = ({ id, queue }: { id: string; queue: WorkQueue }) => {
    const held = new Map(
      queue.candidates().map(({ pair, student, result }) => [networkEntry(id, pair, student), result]),
    )
    room.host.transact(() => {
      for (const entry of [...networks.keys()]) if (!held.has(entry)) networks.delete(entry)
      for (const [entry, result] of held) if (!networks.has(entry)) networks.set(entry, result)
    }, BY_SERVER)
    soon()
  }

  room.open.getMap(maps.state).observe(look)
  networks.observe(onNetworks)
  look()
  return {
    hear(student, message) {
      const nothing: ServerMessage = { kind: 'train', work: message.work, isDistrusted: false }
      if (message.work !== current?.id) return message.kind === 'trained' ? counted(message, false) : nothing
      const { queue } = current
      if (message.kind === 'trained') {
        const result = v.safeParse(networkResultSchema, message.result)
        const taking = queue.take(student, message.pair, result.success ? result.output : undefined)
        write(current)
        return counted(message, taking === 'taken')
      }
      if (message.kind === 'resting') queue.leave(student)
      if (message.kind === 'resting' || stateOf(room).work?.isStopped) return nothing
      return { ...nothing, pair: queue.next(student, now()), isDistrusted: queue.isDistrusted(student) }
    },
    leave: (student) => current?.queue.leave(student),
    stop: () => clearTimeout(timer),
  }
}

function counted({ work, pair }: { work: string; pair: number }, isTaken: boolean): ServerMessage {
  return { kind: 'counted', work, pair, isTaken }
}
