// Pins on this device: in IndexedDB, for a fit and its points may take megabytes.

/** What is kept is plain data, which whoever reads it checks. */
export interface KeptPins {
  /** Undefined where nothing is kept. @throws where storage is forbidden */
  read(): Promise<unknown>
  /** @throws where storage is forbidden, or full */
  write(content: object): Promise<void>
}

const KEY = 'pins'

export function pinsOnDevice(): KeptPins {
  return {
    async read() {
      const { store, get } = await open()
      return get<unknown>(KEY, store)
    },
    async write(content) {
      const { store, set } = await open()
      await set(KEY, content, store)
    },
  }
}

/** A database of its own: one that exists takes no other table. */
async function open() {
  const { createStore, ...verbs } = await import('idb-keyval')
  return { store: createStore('overfit-lab-pins', 'pins'), ...verbs }
}
