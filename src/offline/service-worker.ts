// The service worker's entry: the browser's events, and what is done at each. It imports nothing that the page imports: a
// file that both shared would make it a module, which not every browser takes for a service worker.
import { keepVersion, type Version } from './keep-version'

declare const self: ServiceWorkerGlobalScope
/** Filled in by the build, which knows the files: `.ci/offline.ts`. */
declare const OFFLINE_VERSION: Version

const { scope } = self.registration

const version = keepVersion(OFFLINE_VERSION, {
  scope,
  caches,
  fetch: (request) => fetch(request),
  async countPages() {
    const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
    return pages.filter(({ url }) => url.startsWith(scope)).length
  },
})

self.addEventListener('install', (event) => event.waitUntil(version.install()))

// The page of the first visit as well: what it has not fetched yet, such as a data set, is then there without a network.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (!version.isOurs(request)) return
  event.respondWith(version.answer(request))
  if (request.mode === 'navigate') event.waitUntil(version.forgetOlder())
})

// The one thing that a page says to it: the visitor has pressed Reload.
self.addEventListener('message', (event) => event.waitUntil(self.skipWaiting()))
