// A colour between two others.
import type { Rgb } from './palette'

/** @param share 0 is `from`, 1 is `to` */
export function mixed(from: Rgb, to: Rgb, share: number): Rgb {
  return [0, 1, 2].map((c) => from[c]! + share * (to[c]! - from[c]!)) as Rgb
}

/** The same as a canvas takes it, in whole numbers. */
export function mixedStyle(from: Rgb, to: Rgb, share: number): string {
  return `rgb(${mixed(from, to, share).map(Math.round).join(' ')})`
}
