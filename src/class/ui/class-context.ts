// How a component of the class reaches the room, and what of the page is handed to it.
import { type ComponentType, createContext, use } from 'react'
import { useStore } from 'zustand'
import type { LossChoice } from '../../ui/kit/charts/loss/loss-point'
import { isOver, type Room, type RoomState } from '../session/room'

/** Parts of the page that come with its own script. */
export interface ClassRooms {
  fit: ComponentType
  /** The loss over steps, without what stands around it. */
  loss: ComponentType<{ choice: LossChoice; read(): never[] }>
  notes: ComponentType
}

export interface InClass {
  room: Room
  rooms: ClassRooms
}

export const ClassContext = createContext<InClass | undefined>(undefined)

export function useClass(): InClass {
  const inClass = use(ClassContext)
  if (!inClass) throw new Error('This component stands outside of <ClassPage>.')
  return inClass
}

/** A slice of what is known of the room: renders again only when that changes. */
export function useRoom<T>(select: (state: RoomState) => T): T {
  return useStore(useClass().room.store, select)
}

/** Whether this page has done with the room. */
export function useIsOver(): boolean {
  return useRoom(({ line }) => isOver(line))
}
