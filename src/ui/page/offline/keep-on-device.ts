// The page's own service worker, and the word that it gives of a newer version.
import { keepVersions } from '../../../session/offline/versions'
import { showNewVersion } from './NewVersion'

/** @throws where the browser keeps no page: a secure address is needed, and leave to store */
export async function keepOnDevice(onFailed: (reason: string) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) throw new Error('this browser keeps no pages at this address')
  const script = new URL('offline.js', document.baseURI).href
  const reload = () => location.reload()
  await keepVersions(navigator.serviceWorker, script, document, reload, { onNewer: showNewVersion, onFailed })
}
