// What a figure is handed by the page's own script.
import type { ComponentType } from 'react'
import type { LabState } from '../../../session/state'
import type { FigurePart } from './shown-parts'

export type FigureRooms = Record<FigurePart | 'counter' | 'penalty' | 'notes', ComponentType>

/** What the figure's sentence says, without its looks. */
export type SentenceOf = (state: LabState) => string

export interface EmbeddedPageProps {
  rooms: FigureRooms
  /** The same function on every render. */
  sentenceOf: SentenceOf
}
