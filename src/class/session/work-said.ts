// What the documents of a room say of the ladder by all, as the page shows it.
import type { Doc } from 'yjs'
import { parse } from '../../experiment/parse/parse'
import { hostMaps, maps, parseNetworkEntry, type StateEntries } from '../shared/documents'
import { agreed, type NetworkResult } from '../shared/work/network-result'
import { noProgress, type Work } from '../shared/work/work'
import { progressSchema, workSchema } from '../shared/work/work-schema'
import type { Documents } from './connection'
import type { RoomState } from './room'

type WorkSaid = Pick<RoomState, 'work' | 'progress' | 'networks'>

/** @param shown its work, where it is still the same, is the very same object */
export function workSaid({ open, host }: Documents, shown: RoomState): WorkSaid {
  const { work: published, progress }: StateEntries = open.getMap(maps.state).toJSON()
  const work = readWork(published, shown.work)
  const { work: of, ...counts } = progress ?? { ...noProgress, work: undefined }
  return {
    work,
    progress: work && of === work.id ? parse(progressSchema, counts, 'progress') : noProgress,
    networks: host && work ? networksOf(host, work) : [],
  }
}

function readWork(published: Work | undefined, shown: Work | undefined): Work | undefined {
  if (!published) return undefined
  if (shown?.id === published.id && shown.isStopped === published.isStopped) return shown
  return parse(workSchema, published, 'work')
}

/** Pair by pair. */
function networksOf(host: Doc, { id }: Work): RoomState['networks'] {
  const said = new Map<number, NetworkResult[]>()
  for (const [entry, result] of host.getMap<NetworkResult>(hostMaps.networks).entries()) {
    const { work, pair } = parseNetworkEntry(entry)
    if (work === id) said.set(pair, [...(said.get(pair) ?? []), result])
  }
  return [...said]
    .flatMap(([pair, results]) => {
      const result = agreed(results)
      return result ? [{ pair, result }] : []
    })
    .sort((a, b) => a.pair - b.pair)
}
