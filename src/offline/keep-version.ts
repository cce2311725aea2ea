// One version of the page on the device: all of its files, or none. A page is answered from the version that it is of: names
// of scripts hold a digest, so whatever another version has under such a name is the same.

/** All files of one build. */
export interface Version {
  /** Another where any file is another. */
  id: string
  /** The path of each below the scope, '' for the page itself, and its digest: `sha256-…`. */
  files: Readonly<Record<string, string>>
}

/** What a service worker has. */
interface Surroundings {
  /** The folder of the page: no other copy of the lab at the same host is answered for. */
  scope: string
  caches: CacheStorage
  fetch(request: Request): Promise<Response>
  /** How many pages of any version are open. */
  countPages(): Promise<number>
}

export function keepVersion({ id, files }: Version, { scope, caches, fetch, countPages }: Surroundings) {
  const prefix = `overfit-lab ${scope} `
  const own = prefix + id

  /** Of the address without a query, which is the page's own business. */
  const addressOf = ({ url }: Request) => {
    const [address = ''] = url.split(/[?#]/)
    return address === `${scope}index.html` ? scope : address
  }

  const olderNames = async () =>
    (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own)

  return {
    /** @throws where a file does not come, or is not the one that belongs to this version: then none of them is kept */
    async install(): Promise<void> {
      const cache = await caches.open(own)
      try {
        await cache.addAll(
          Object.entries(files).map(([path, integrity]) => wholeFile(scope + path, integrity)),
        )
      } catch (error) {
        await caches.delete(own)
        throw error
      }
    },

    isOurs: (request: Request): boolean => request.method === 'GET' && request.url.startsWith(scope),

    /** From this version, else from the one that an older page is of, else from the network. */
    async answer(request: Request): Promise<Response> {
      const address = addressOf(request)
      for (const name of [own, ...(await olderNames())]) {
        const cache = await caches.open(name)
        const kept = await cache.match(address, { ignoreVary: true })
        if (kept) return kept
      }
      return fetch(request)
    },

    /** Once the page is opened while no other is open, none needs them any more. */
    async forgetOlder(): Promise<void> {
      if ((await countPages()) > 0) return
      for (const name of await olderNames()) await caches.delete(name)
    },
  }
}

/** The server is asked, whatever the browser may have kept of it; a file of another version is refused. */
const wholeFile = (address: string, integrity: string) =>
  new Request(address, { cache: 'no-cache', integrity })
