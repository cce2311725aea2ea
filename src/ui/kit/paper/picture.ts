// What a picture of the fit is: where it wants predictions, how it is drawn from them, and what it is called.
import type { ComponentType } from 'react'
import type { MetricColumn } from '../../../protocol/metrics'
import type { RunDescription } from '../../../protocol/run-description'
import type { Ghost } from '../../../session/state'
import type { TableFrame } from '../charts/table/table-frame'
import type { Size } from '../element-size'
import type { LegendEntry } from './legend-entry'
import type { Palette } from './palette'
import type { Range } from './range'

/** All in CSS pixels. */
export interface Measures {
  width: number
  height: number
  /** Size of the marks, 1 on a picture of ordinary size: a phone has less room, a projector must be seen from afar. */
  markScale: number
  /** 12 or more. */
  fontSize: number
}

export interface Paper extends Measures {
  context: CanvasRenderingContext2D
  palette: Palette
}

/** From values to CSS pixels. */
export interface Place {
  x(value: number): number
  y(value: number): number
}

/** Drawn under the points of a picture. @param values what the picture was drawn from */
export type Underlay = (paper: Paper, place: Place, values: Float32Array | undefined) => void

/** What there is to draw beside the data. */
export interface Shown {
  /** [inputs, outputs], raw units or logits. */
  values?: Float32Array | undefined
  /** In the layout of `parameterLayout`, where the picture watches them. */
  parameters?: Float32Array | undefined
  /** The run before, or the twin, where the picture can be compared with it. */
  ghost?: Ghost | undefined
  under?: Underlay | undefined
  /** What comes out for the training rows, then for the validation rows: where residuals are shown. */
  outputs?: Float32Array | undefined
}

/** What lies over a picture of this size, and is told what it was drawn from. */
export type Overlay = ComponentType<{ run: RunDescription; size: Size; values: Float32Array | undefined }>

/** What stretch of its axes a picture shows, and where it asks: the same for other points while it stands. */
export interface Frame {
  xs: Range
  ys: Range
  /** Raw units. */
  inputs: number[][]
}

/** Of the parameters that a picture watches. */
export interface FitTable {
  caption: string
  of(parameters: Float32Array): TableFrame
  /** Above the figures. */
  words(latest: Record<MetricColumn, number>): string
}

export interface FitView {
  /** Raw units. */
  inputs: number[][]
  /** Where its points can be drawn by hand. */
  frame?: Frame
  /** For who cannot see the picture. */
  description: string
  legend: readonly LegendEntry[]
  watchesParameters?: boolean
  /** Where it places each training row as a point: over its input, over both, or at its prediction over its target. */
  points?: 'curve' | 'plane' | 'scatter'
  /** Where values lie on such a picture, where it has points over its inputs. */
  place?(paper: Measures): Place
  /** At least so long between two pictures: what is read rather than watched would only flicker. */
  intervalMs?: number
  /** Whether the run before, or the twin, can be drawn into this picture. */
  canCompare?(ghost: Ghost): boolean
  /** Whether it says in the picture what that is, so that the legend need not. */
  namesGhost?: true
  draw(paper: Paper, shown: Shown): void
  /** The same in figures. */
  table?: FitTable
  /** Where it can show how far each point is from its prediction: what that is called, and what it comes to. */
  residuals?: { entry: LegendEntry; words(outputs: Float32Array): string }
  /** What answers a pointer and keys over it. */
  Overlay?: Overlay
  /** How good it is, where counting marks would not do. */
  summarize?(values: Float32Array, latest: Record<MetricColumn, number> | undefined): string
  /** What stands in the picture now, for who cannot see it. */
  inWords?(values: Float32Array, parameters: Float32Array | undefined): string
}
