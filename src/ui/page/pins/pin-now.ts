// The verb behind the key and the button.
import { notLoaded } from '../../../experiment/parse/not-loaded'
import type { Session } from '../../../session/session'
import { attempt } from '../../kit/attempt'
import { latePart } from '../../kit/late/late'

const latePin = latePart(async () => (await import('./pin-moment')).pinMoment)

export function pinNow(session: Session): void {
  attempt(session, async () => (await pinning())(session))
}

async function pinning() {
  try {
    return await latePin.get()
  } catch (error) {
    latePin.forgetFailure()
    throw notLoaded('What pins a moment', error)
  }
}
