// Own data that are too large for an address, kept on this device under the name that the address has.
import type { CustomData, Data } from '../../experiment/experiment'

export interface KeptData {
  /** @throws where nothing can be kept: storage is forbidden, or full */
  keep(key: string, data: CustomData): Promise<void>
  /** Undefined where it is not on this device. */
  read(key: string): Promise<CustomData | undefined>
}

/** In IndexedDB: other storage holds texts of a few megabytes. */
export function keptOnDevice(): KeptData {
  const open = async () => {
    const { createStore, get, set } = await import('idb-keyval')
    return { store: createStore('overfit-lab', 'data'), get, set }
  }
  return {
    async keep(key, data) {
      const { store, set } = await open()
      await set(key, data, store)
    },
    async read(key) {
      const { store, get } = await open()
      return get<CustomData>(key, store)
    },
  }
}

/** Keeps each only once in a visit. */
export function createKeeper({ keep }: KeptData) {
  let last: string | undefined
  return {
    has: (key: string) => key === last,
    /** Where nothing can be kept, it is not there afterwards. */
    async keep(key: string, data: Data): Promise<void> {
      if (key === last || data.kind !== 'custom') return
      await keep(key, data).then(
        () => {
          last = key
        },
        () => undefined,
      )
    },
  }
}
