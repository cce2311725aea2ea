// A file of pins, opened where any file is. Fetched when there is one.
import { pins } from './pins-on-page'

/** @throws BadInput */
export function openPins(content: unknown): Promise<void> {
  return pins.open(content)
}
