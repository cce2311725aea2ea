// How a component reaches the session: the verbs by useSession, a slice of what the page shows by useLab.
import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { Session } from '../../session/session'
import type { LabState } from '../../session/state'

export const SessionContext = createContext<Session | undefined>(undefined)

export function useSession(): Session {
  const session = use(SessionContext)
  if (!session) throw new Error('This component stands outside of <App>.')
  return session
}

/** Renders again only when the slice changes: select a plain value, or an object that the store itself replaces. */
export function useLab<T>(select: (state: LabState) => T): T {
  return useStore(useSession().store, select)
}
