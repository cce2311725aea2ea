import { afterEach, expect, test, vi } from 'vitest'
import { keepVersions, LOOKED_FOR_EVERY_MS } from './versions'

const SCRIPT = 'https://host.example/lab/offline.js'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

class FakeWorker extends EventTarget {
  state = 'installing'
  readonly postMessage = vi.fn()
  become(state: string): void {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}

class FakeRegistration extends EventTarget {
  waiting: FakeWorker | null = null
  installing: FakeWorker | null = null
  active: { scriptURL: string } | null = null
  readonly unregister = vi.fn(async () => true)
  readonly update = vi.fn(async () => undefined)
  find(): FakeWorker {
    this.installing = new FakeWorker()
    this.dispatchEvent(new Event('updatefound'))
    return this.installing
  }
}

/** @param before whether the lab was kept before, and answers for the page */
function browser(before: boolean) {
  const registration = new FakeRegistration()
  if (before) registration.active = { scriptURL: SCRIPT }
  const container = Object.assign(new EventTarget(), {
    controller: before ? {} : null,
    getRegistration: async () => (before ? registration : undefined),
    register: vi.fn(async () => registration),
  })
  const heard = { onNewer: vi.fn<(take: () => void) => void>(), onFailed: vi.fn(), reload: vi.fn() }
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as DocumentVisibilityState })
  const begin = () =>
    keepVersions(container as unknown as ServiceWorkerContainer, SCRIPT, page, heard.reload, heard)
  const look = (visibilityState: DocumentVisibilityState) => {
    page.visibilityState = visibilityState
    page.dispatchEvent(new Event('visibilitychange'))
  }
  return { registration, container, begin, look, ...heard }
}

/** What the server says of the script. */
const answering = (status: number, type: string) =>
  vi.stubGlobal('fetch', async () => new Response(null, { status, headers: { 'Content-Type': type } }))

test('of the first version nothing is said; of the next, once, when all of it is there', async () => {
  answering(200, 'text/javascript')
  const first = browser(false)
  await first.begin()
  first.registration.find().become('installed')
  expect(first.onNewer).not.toHaveBeenCalled()
  const later = browser(true)
  await later.begin()
  const worker = later.registration.find()
  expect(later.onNewer).not.toHaveBeenCalled()
  worker.become('installed')
  worker.become('activating')
  later.registration.find().become('installed')
  expect(later.onNewer).toHaveBeenCalledTimes(1)
})

test('one that waits from before is told at once, and one that is on its way once it is there', async () => {
  answering(200, 'text/javascript')
  const waiting = browser(true)
  waiting.registration.waiting = new FakeWorker()
  await waiting.begin()
  expect(waiting.onNewer).toHaveBeenCalledTimes(1)
  const coming = browser(true)
  const worker = coming.registration.find()
  await coming.begin()
  worker.become('installed')
  expect(coming.onNewer).toHaveBeenCalledTimes(1)
})

test('taken, it takes over first and the page is loaded after that; where another page has done so, at once', async () => {
  answering(200, 'text/javascript')
  const { registration, container, begin, onNewer, reload } = browser(true)
  const waiting = new FakeWorker()
  registration.waiting = waiting
  await begin()
  const [take] = onNewer.mock.calls[0]!
  take()
  expect(waiting.postMessage).toHaveBeenCalledTimes(1)
  expect(reload).not.toHaveBeenCalled()
  container.dispatchEvent(new Event('controllerchange'))
  expect(reload).toHaveBeenCalledTimes(1)
  registration.waiting = null
  take()
  expect(reload).toHaveBeenCalledTimes(2)
})

test('a version that cannot be kept is told as failed; one that is replaced is not', async () => {
  answering(200, 'text/javascript')
  const { registration, begin, onFailed } = browser(false)
  await begin()
  const replaced = registration.find()
  replaced.become('installed')
  replaced.become('redundant')
  expect(onFailed).not.toHaveBeenCalled()
  registration.find().become('redundant')
  expect(onFailed).toHaveBeenCalledWith('not all of its files could be kept')
})

test('where the server has something else at this address by now, the lab goes; where it is silent or ill, it stays', async () => {
  const gone: [number, string][] = [
    [404, 'text/plain'],
    [200, 'text/html'],
  ]
  for (const answer of gone) {
    answering(...answer)
    const { registration, container, begin } = browser(true)
    await begin()
    expect(registration.unregister).toHaveBeenCalledTimes(1)
    expect(container.register).not.toHaveBeenCalled()
  }
  const stays = browser(true)
  answering(503, 'text/html')
  await stays.begin()
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  await stays.begin()
  expect(stays.registration.unregister).not.toHaveBeenCalled()
  expect(stays.container.register).toHaveBeenCalledTimes(2)
})

test('looked at again, the page asks for a newer version, once an hour at most; no network is no failure', async () => {
  vi.useFakeTimers()
  answering(200, 'text/javascript')
  const { registration, begin, look, onNewer, onFailed } = browser(true)
  await begin()
  look('visible')
  expect(registration.update).not.toHaveBeenCalled()
  vi.advanceTimersByTime(LOOKED_FOR_EVERY_MS)
  look('hidden')
  expect(registration.update).not.toHaveBeenCalled()
  registration.update.mockRejectedValueOnce(new TypeError('Failed to fetch'))
  look('visible')
  look('visible')
  await vi.advanceTimersByTimeAsync(LOOKED_FOR_EVERY_MS - 1)
  look('visible')
  expect(registration.update).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(1)
  look('visible')
  expect(registration.update).toHaveBeenCalledTimes(2)
  registration.find().become('installed')
  expect(onNewer).toHaveBeenCalledTimes(1)
  expect(onFailed).not.toHaveBeenCalled()
})
