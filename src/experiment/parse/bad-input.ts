// The error that everything from outside is refused with: its message is one sentence a person can act on.

import { inOneLine } from './in-one-line'

export class BadInput extends Error {
  override name = 'BadInput'
}

/** A short rendering of what was found. */
export function found(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'bigint') return shortened(`${value}n`)
  return shortened(rendered(value))
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 37)}…` : text
}

function rendered(value: unknown): string {
  try {
    return (
      JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? `${inner}n` : inner)) ?? String(value)
    )
  } catch {
    // An object that holds itself.
    return Object.prototype.toString.call(value)
  }
}

export function refuse(field: string, value: string, expected: string): never {
  const where = field.length > 80 ? `${field.slice(0, 79)}…` : field
  // Keys and values are a stranger's.
  throw new BadInput(inOneLine(`${where}: found ${value}, expected ${expected}.`))
}
