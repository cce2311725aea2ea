// The run's parameters, asked for only while what is drawn from them can be seen.
import { type RefObject, useEffect } from 'react'
import type { LabState } from '../../../../session/state'
import { useSession } from '../../session-context'
import { useIsSeen } from '../steps/seen'

export function useWatchedParameters(box: RefObject<HTMLElement | null>): void {
  const session = useSession()
  const isSeen = useIsSeen(box)
  useEffect(() => (isSeen ? session.watchParameters() : undefined), [session, isSeen])
}

/** The step of what is drawn of them. */
export const stepOfParameters = ({ parameters }: LabState): number => parameters?.step ?? -1
