import { expect, test } from 'vitest'
import { keepVersion } from './keep-version'

const scope = 'https://host.example/lab/'
/** Another copy of the lab at the same host. */
const ELSEWHERE = 'overfit-lab https://host.example/other/ 1'

/** A host that serves these, by path; and what is asked of it. */
function serve(served: Record<string, string>, digests: Record<string, string> = {}) {
  const asked: string[] = []
  const fetch = async ({ url, integrity, cache }: Request) => {
    const path = url.slice(scope.length)
    asked.push(`${path} ${cache}`)
    if (!(path in served)) throw new TypeError('Failed to fetch')
    if (integrity && integrity !== (digests[path] ?? integrity)) throw new TypeError('another digest')
    return new Response(served[path])
  }
  return { asked, fetch }
}

/** As much of a CacheStorage as is used: names in the order in which they were opened first, `addAll` all or nothing. */
function device(fetch: (request: Request) => Promise<Response>) {
  const stores = new Map<string, Map<string, string>>()
  const caches = {
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    async open(name: string) {
      const store = stores.get(name) ?? new Map<string, string>()
      stores.set(name, store)
      return {
        async addAll(requests: Request[]) {
          const texts = await Promise.all(requests.map(async (request) => (await fetch(request)).text()))
          for (const [i, { url }] of requests.entries()) store.set(url, texts[i]!)
        },
        async match(address: string) {
          const text = store.get(address)
          return text === undefined ? undefined : new Response(text)
        },
      }
    },
  }
  return { names: () => [...stores.keys()], caches: caches as unknown as CacheStorage }
}

const textOf = async (answer: Promise<Response>) => (await answer).text()
const ask = (path: string) => new Request(scope + path)

/** Two versions after one another on one device, and the number of open pages. */
function twoVersions() {
  const open = { pages: 0 }
  const { asked, fetch } = serve({ '': 'page', 'a-1.js': 'one', 'a-2.js': 'two', 'other.txt': 'other' })
  const { names, caches } = device(fetch)
  void caches.open(ELSEWHERE)
  const surroundings = { scope, caches, fetch, countPages: async () => open.pages }
  const version = (id: string) =>
    keepVersion({ id, files: { '': 'sha256-p', [`a-${id}.js`]: `sha256-${id}` } }, surroundings)
  return { open, asked, names, older: version('1'), newer: version('2') }
}

test('all files are kept, each asked of the server by its digest; the page under any query, and without a network', async () => {
  const { asked, older } = twoVersions()
  await older.install()
  expect(asked).toEqual([' no-cache', 'a-1.js no-cache'])
  for (const path of ['', '?engine=cpu', 'index.html', 'index.html?paused=1', '#preset=moons'])
    expect(await textOf(older.answer(ask(path)))).toBe('page')
  // What is asked for again after a failure is the same file.
  expect(await textOf(older.answer(ask('a-1.js?1795951618896')))).toBe('one')
  expect(asked).toHaveLength(2)
})

test('a file that does not come, or that belongs to another version, leaves nothing behind', async () => {
  const missing = serve({ '': 'page' })
  const renewed = serve({ '': 'newer page', 'a-1.js': 'one' }, { '': 'sha256-newer' })
  for (const { fetch } of [missing, renewed]) {
    const { names, caches } = device(fetch)
    const files = { '': 'sha256-p', 'a-1.js': 'sha256-1' }
    const version = keepVersion({ id: '1', files }, { scope, caches, fetch, countPages: async () => 0 })
    await expect(version.install()).rejects.toThrow(TypeError)
    expect(names()).toEqual([])
  }
})

test('a page of the older version gets its own files from the newer; the page itself is the newer', async () => {
  const { asked, older, newer } = twoVersions()
  await older.install()
  await newer.install()
  const before = asked.length
  expect(await textOf(newer.answer(ask('a-1.js')))).toBe('one')
  expect(await textOf(newer.answer(ask('a-2.js')))).toBe('two')
  expect(asked).toHaveLength(before)
  expect(await textOf(newer.answer(ask('other.txt')))).toBe('other')
  expect(asked).toHaveLength(before + 1)
})

test('the older version stays while a page is open, and goes at the first opening after that; other copies stay', async () => {
  const { open, names, older, newer } = twoVersions()
  await older.install()
  await newer.install()
  open.pages = 1
  await newer.forgetOlder()

  expect(names()).toEqual([ELSEWHERE, `overfit-lab ${scope} 1`, `overfit-lab ${scope} 2`])
  open.pages = 0
  await newer.forgetOlder()
  expect(names()).toEqual([ELSEWHERE, `overfit-lab ${scope} 2`])
})

test('what is sent, or lies outside of its folder, is none of its business', () => {
  const { older } = twoVersions()
  expect(older.isOurs(ask('a-1.js'))).toBe(true)
  expect(older.isOurs(new Request('https://host.example/other/'))).toBe(false)
  expect(older.isOurs(new Request(scope, { method: 'POST' }))).toBe(false)
})
