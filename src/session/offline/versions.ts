// Versions of the page on this device: the one that is open, and a newer one that waits until the visitor wants it.

/** A page may stay open for days, as on a projector or a tablet of a class room. */
export const LOOKED_FOR_EVERY_MS = 60 * 60 * 1000

interface Listener {
  /** @param take puts it in the place of the open one, and loads the page anew */
  onNewer(take: () => void): void
  /** The page stays as it is, and needs the network. */
  onFailed(reason: string): void
}

/**
 * Keeps this version on the device, and tells once of a newer one.
 *
 * @param script the service worker's address
 * @param page looked at again after an hour, it has the server asked for a newer version
 * @throws where the browser refuses it
 */
export async function keepVersions(
  container: ServiceWorkerContainer,
  script: string,
  page: Pick<Document, 'visibilityState' | 'addEventListener'>,
  reload: () => void,
  { onNewer, onFailed }: Listener,
): Promise<void> {
  if (await makesPlace(container, script)) return
  const registration = await container.register(script)
  let isTold = false
  const tell = () => {
    // Without it, the page has come from the server: there is no newer one.
    if (isTold || !container.controller) return
    isTold = true
    onNewer(() => take(container, registration, reload))
  }
  const follow = (worker: ServiceWorker | null) => {
    let isKept = false
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') tell()
      else if (worker.state === 'redundant' && !isKept) onFailed('not all of its files could be kept')
      isKept = true
    })
  }
  if (registration.waiting) tell()
  follow(registration.installing)
  registration.addEventListener('updatefound', () => follow(registration.installing))
  lookAgain(registration, page)
}

/** Browsers look for a newer one when a page is opened; this one may have been open since yesterday. */
function lookAgain(
  registration: ServiceWorkerRegistration,
  page: Pick<Document, 'visibilityState' | 'addEventListener'>,
): void {
  let lookedAt = Date.now()
  page.addEventListener('visibilitychange', () => {
    if (page.visibilityState === 'hidden' || Date.now() - lookedAt < LOOKED_FOR_EVERY_MS) return
    lookedAt = Date.now()
    // Without a network there is nothing newer to be had, and nothing wrong.
    registration.update().catch(() => undefined)
  })
}

function take(
  container: ServiceWorkerContainer,
  { waiting }: ServiceWorkerRegistration,
  reload: () => void,
): void {
  // Another page of ours may have asked for it already.
  if (!waiting) {
    reload()
    return
  }
  container.addEventListener('controllerchange', reload, { once: true })
  waiting.postMessage('take over')
}

/** Where the lab is kept, but something else has moved in at its address, as on a port of a developer: it goes. */
async function makesPlace(container: ServiceWorkerContainer, script: string): Promise<boolean> {
  const registration = await container.getRegistration()
  if (registration?.active?.scriptURL !== script || !(await isGone(script))) return false
  return registration.unregister()
}

/** Only where a server says so: no network is no answer. */
async function isGone(script: string): Promise<boolean> {
  const answer = await fetch(script, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined)
  if (!answer?.ok) return answer?.status === 404 || answer?.status === 410
  return !answer.headers.get('Content-Type')?.includes('javascript')
}
