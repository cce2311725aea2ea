// Follow me, of a student: whether its lab follows, and how it leaves and comes back.
import { useEffect, useState } from 'react'
import { notify } from '../../../session/notify'
import { useSession } from '../../../ui/kit/session-context'
import { useClass, useRoom } from '../class-context'
import { createFollower } from '../lab/follow-lead'

export interface FollowingState {
  /** `left`: the teacher leads, and the student goes alone. */
  state: 'alone' | 'following' | 'left'
  leave(): void
  comeBack(): void
}

export function useFollowing(): FollowingState {
  const session = useSession()
  const { room } = useClass()
  const [follower] = useState(() => createFollower(session))
  const [hasLeft, setLeft] = useState(false)
  const lead = useRoom((state) => state.lead)
  const isLed = lead !== undefined
  const isFollowing = isLed && !hasLeft
  useEffect(() => follower.follow(isFollowing ? lead : undefined), [follower, isFollowing, lead])
  useEffect(() => {
    if (!isFollowing) return
    return () => {
      // A question has its stage set again anyway.
      if (room.store.getState().question) return
      follower.comeBack().catch((error) => notify(session.store, error))
    }
  }, [isFollowing, follower, room, session])
  // The next time that the teacher leads, everybody follows again.
  useEffect(() => {
    if (!isLed) setLeft(false)
  }, [isLed])
  return {
    state: isFollowing ? 'following' : isLed ? 'left' : 'alone',
    leave: () => setLeft(true),
    comeBack: () => setLeft(false),
  }
}
