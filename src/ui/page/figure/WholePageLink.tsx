// From a figure in somebody's page to the whole page, with the experiment as it stands.
import type { Session } from '../../../session/session'
import { useLab, useSession } from '../../kit/session-context'

export function WholePageLink() {
  const session = useSession()
  // Another experiment, another address.
  useLab((state) => state.experiment)
  return (
    <a href={addressOf(session)} target="_blank" rel="noopener">
      Overfit Lab
    </a>
  )
}

/** What is too large for an address cannot be taken along: the page itself then. */
function addressOf(session: Session): string {
  try {
    return session.shareUrl()
  } catch {
    return location.pathname
  }
}
