// How elements of the page are taken into a picture.
import type { Box } from './mark'

export interface Reading {
  /** Where an element stands in the picture. */
  boxOf(element: Element | Range): Box
  /** What is left out of this picture. */
  without?: string | undefined
}
