// Has the page kept on the device, once it has nothing better to do. Nothing depends on it: where that fails, the page works
// as long as there is a network.
import { messageOf } from '../../../experiment/parse/message-of'
import { notify } from '../../../session/notify'
import type { Session } from '../../../session/session'

/** While it is developed files change, and what is opened as a file has everything in it. */
const IS_SERVED = import.meta.env.MODE === 'production'

const isDebugged = () => new URLSearchParams(location.search).get('debug') === '1'

export async function keepOffline({ store }: Session): Promise<void> {
  if (!IS_SERVED) return
  const onFailed = (reason: string) => {
    if (isDebugged()) notify(store, `Without a network this page will not open: ${reason}.`)
  }
  try {
    const { keepOnDevice } = await import('./keep-on-device')
    await keepOnDevice(onFailed)
  } catch (error) {
    onFailed(messageOf(error))
  }
}
