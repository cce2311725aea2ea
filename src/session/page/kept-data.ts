// Own data that are too large for an address, kept on this device under the name that the address has.
import type { CustomData } from '../../experiment/experiment'
import { type KeptEntry, keptEntry } from './kept-entry'

export interface KeptData {
  /** @throws where nothing can be kept: storage is forbidden, or full */
  keep(key: string, data: CustomData, name?: string): Promise<void>
  /** Undefined where it is not on this device. */
  read(key: string): Promise<CustomData | undefined>
  /** What was used last comes first. @throws where storage is forbidden */
  list(): Promise<KeptEntry[]>
  /** @throws where storage is forbidden */
  forget(key: string): Promise<void>
}

/** Before the key: what is said of the data, so that no rows are read for it. The name of data has no blank. */
const ABOUT = 'about '

/** In IndexedDB: other storage holds texts of a few megabytes. */
export function keptOnDevice(now: () => number = Date.now): KeptData {
  return {
    async keep(key, data, name) {
      const { store, setMany } = await open()
      const about = keptEntry(key, data, { name, usedAt: now() })
      await setMany([[key, data] as [string, unknown], [ABOUT + key, about]], store)
    },
    async read(key) {
      const { store, get, update } = await open()
      const data = await get<CustomData>(key, store)
      const note = (old?: KeptEntry) => keptEntry(key, data as CustomData, { ...old, usedAt: now() })
      // A full device still reads: a date is not worth refusing the data for.
      if (data) await update<KeptEntry>(ABOUT + key, note, store).catch(() => undefined)
      return data
    },
    list: async () => entriesIn(await open()),
    async forget(key) {
      const { store, delMany } = await open()
      await delMany([key, ABOUT + key], store)
    },
  }
}

/** Fetched when data are first kept, read or listed. */
async function open() {
  const { createStore, ...verbs } = await import('idb-keyval')
  return { store: createStore('overfit-lab', 'data'), ...verbs }
}

async function entriesIn({
  store,
  keys,
  get,
  getMany,
}: Awaited<ReturnType<typeof open>>): Promise<KeptEntry[]> {
  const own = (await keys<string>(store)).filter((key) => !key.startsWith(ABOUT))
  const noted = await getMany<KeptEntry>(
    own.map((key) => ABOUT + key),
    store,
  )
  const entries = own.map(
    async (key, i) => noted[i] ?? keptEntry(key, (await get<CustomData>(key, store)) as CustomData, {}),
  )
  return (await Promise.all(entries)).sort((a, b) => (b.usedAt ?? 0) - (a.usedAt ?? 0))
}
