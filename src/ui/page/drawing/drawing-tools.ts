// The tools in the visitor's hand: whether drawing is on, with what, and the stretch of the axes that stands meanwhile.
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { SplitOfPoint } from '../../../experiment/points/point-edit'
import type { Frame } from '../../kit/paper/picture'

/** A number is the class of the points that it adds; of numbers on a curve there is one. */
export type Tool = number | 'move' | 'flip' | 'erase'

interface DrawingTools {
  isOpen: boolean
  tool: Tool
  split: SplitOfPoint
  /** Axes that moved with every point would move all others. */
  frame?: Frame | undefined
  /** The run that it was taken from. */
  frameOf?: number | undefined
  /** What was done last, for who cannot see it. */
  said: string
}

const closed: DrawingTools = { isOpen: false, tool: 0, split: 'training', said: '' }

export const drawingTools = createStore<DrawingTools>(() => closed)

export function useDrawingTools<Part>(part: (state: DrawingTools) => Part): Part {
  return useStore(drawingTools, part)
}

export function openDrawing(): void {
  drawingTools.setState({ isOpen: true })
}

/** The tool and the split stay for the next time. */
export function putTools(): void {
  drawingTools.setState({ isOpen: false, frame: undefined, frameOf: undefined, said: '' })
}
