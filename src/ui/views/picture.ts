// What a picture of the fit is: where it wants predictions, how it is drawn from them, and what it is called.
import type { Palette } from './palette'

export interface Paper {
  context: CanvasRenderingContext2D
  /** CSS pixels. */
  width: number
  height: number
  palette: Palette
  /** Size of the marks, 1 on a picture of ordinary size: a phone has less room, a projector must be seen from afar. */
  markScale: number
}

export interface FitView {
  kind: 'plane' | 'curve' | 'scatter' | 'confidence'
  /** Raw units. */
  inputs: number[][]
  /** For who cannot see the picture. */
  description: string
  /** @param values [inputs, outputs], raw units or logits; without them: the data alone */
  draw(paper: Paper, values?: Float32Array): void
  /** What the picture shows, in numbers and words, where counting would not do. */
  summarize?(values: Float32Array): string
}
