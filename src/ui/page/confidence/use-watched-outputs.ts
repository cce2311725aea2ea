// What comes out for the rows themselves, asked for only while what is made of it can be seen.
import { type RefObject, useEffect } from 'react'
import { useIsSeen } from '../../kit/charts/steps/seen'
import { useSession } from '../../kit/session-context'

export function useWatchedOutputs(box: RefObject<HTMLElement | null>): void {
  const session = useSession()
  const isSeen = useIsSeen(box)
  useEffect(() => (isSeen ? session.watchOutputs() : undefined), [session, isSeen])
}
