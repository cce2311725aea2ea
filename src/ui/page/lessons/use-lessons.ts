// The lessons of a session: made when they are first looked at, and kept.
import { useStore } from 'zustand'
import { createLessons, type LessonState, type Lessons } from '../../../session/lessons/lessons'
import type { Session } from '../../../session/session'
import { useSession } from '../../kit/session-context'

const made = new WeakMap<Session, Lessons>()

export function useLessons(): Lessons {
  const session = useSession()
  const lessons = made.get(session) ?? createLessons(session, window)
  made.set(session, lessons)
  return lessons
}

export function useLesson<T>(select: (state: LessonState) => T): T {
  return useStore(useLessons().store, select)
}
