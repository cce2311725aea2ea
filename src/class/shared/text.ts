// Text that is written by people and shown as text: bounded, and without what moves or hides other text.
import * as v from 'valibot'

/** Control characters, and those that turn the direction of what follows. */
const hidden = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** A line of text: what is around it goes, as does what cannot be seen. */
export function line(min: number, max: number) {
  return lineOf(min, max, `a text of ${min} to ${max} characters`)
}

function lineOf(min: number, max: number, expected: string) {
  return v.pipe(
    v.string(expected),
    v.transform((text) => text.replace(hidden, ' ').trim()),
    v.minLength(min, expected),
    v.maxLength(max, expected),
  )
}
