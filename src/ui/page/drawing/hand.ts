// What a tool does at a place of the fit: pressed there, and dragged from there.
import type { PointEdit, SplitOfPoint } from '../../../experiment/points/point-edit'
import type { Session } from '../../../session/session'
import { attempt } from '../../kit/attempt'
import { classOf } from '../../kit/paper/answers'
import type { FitView, Frame, Place } from '../../kit/paper/picture'
import { drawingTools } from './drawing-tools'
import { wordsOf } from './drawing-words'
import {
  nearestSpot,
  type PointSpot,
  rowAt,
  rowsNow,
  type Spot,
  spotsNow,
  targetOfClass,
  valuesAt,
} from './points'

/** CSS pixels: a fingertip. */
const REACH = 24

/** The picture that is drawn on. */
export interface Board {
  session: Session
  on: Place
  frame: Frame
  points: FitView['points']
}

/** The point that follows the hand. */
export interface Held {
  split: SplitOfPoint
  index: number
  target: number[]
}

/** @returns the point that follows the hand from there, if any */
export function press(board: Board, spot: Spot): Held | undefined {
  const { session } = board
  const { tool, split } = drawingTools.getState()
  session.beginGesture()
  if (typeof tool === 'number') return add(board, spot, tool, split)
  const nearest = nearestTo(board, spot)
  if (!nearest) return undefined
  const { index, target, split: its } = nearest
  if (tool === 'move') return { index, target, split: its }
  if (tool === 'erase') send(board, { kind: 'erase', split: its, index })
  else send(board, { kind: 'flip', split: its, index, target: nextClass(board, target) })
  return undefined
}

export function drag(board: Board, { split, index, target }: Held, spot: Spot): void {
  const row = rowAt(valuesAt(spot, board.on, board.frame), board.points, target)
  send(board, { kind: 'move', split, index, ...row })
}

export function nearestTo({ session, on }: Board, spot: Spot): PointSpot | undefined {
  const { split } = drawingTools.getState()
  const spots = spotsNow(session.store.getState(), on).filter((each) => each.split === split)
  return nearestSpot(spots, spot, REACH)
}

function add(board: Board, spot: Spot, label: number, split: SplitOfPoint): Held {
  const target = targetOfClass(label, outputsOf(board))
  const row = rowAt(valuesAt(spot, board.on, board.frame), board.points, target)
  const { training } = rowsNow(board.session.store.getState())
  send(board, { kind: 'add', split, ...row })
  // A new validation point comes first, so that it is among those that are drawn.
  return { split, index: split === 'validation' ? 0 : training.inputs.length, target: row.target }
}

function nextClass(board: Board, target: readonly number[]): number[] {
  const outputs = outputsOf(board)
  return targetOfClass((classOf(target) + 1) % Math.max(outputs, 2), outputs)
}

function outputsOf({ session }: Board): number {
  return session.store.getState().run?.outputNames.length ?? 1
}

function send({ session, points }: Board, edit: PointEdit): void {
  attempt(session, async () => {
    if (isLast(session, edit))
      throw new Error('One training point has to stay: there would be nothing to learn.')
    await session.drawing.edit(edit)
    drawingTools.setState({ said: wordsOf(edit, points) })
  })
}

function isLast({ store }: Session, { kind, split }: PointEdit): boolean {
  return kind === 'erase' && split === 'training' && rowsNow(store.getState()).training.inputs.length === 1
}
