// Follow me, of the host.
import { useEffect } from 'react'
import { useSession } from '../../../ui/kit/session-context'
import { useClass, useRoom } from '../class-context'
import { leadClass } from '../lab/lead-class'

export function useLead(): { isLeading: boolean; toggle(): void } {
  const { room } = useClass()
  const session = useSession()
  const isLeading = useRoom((state) => state.lead !== undefined)
  // Loaded anew, the host's page leads on.
  useEffect(() => (isLeading ? leadClass(session, room) : undefined), [isLeading, session, room])
  return {
    isLeading,
    toggle() {
      const { experiment, step } = session.store.getState()
      room.lead(isLeading ? undefined : { run: '', experiment, story: '', step })
    },
  }
}
