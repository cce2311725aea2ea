// `key=value&key=value`, as the hash and the query of an address write it. Pure: no URLSearchParams here.
import { refuse } from '../parse/bad-input'

/** The pairs of `#…` or `?…` in order, their values still URI-encoded. */
export function splitPairs(text: string): { key: string; value: string }[] {
  return text
    .replace(/^[#?]/, '')
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [key = '', ...value] = pair.split('=')
      return { key, value: value.join('=') }
    })
}

/** @throws BadInput where a % is not followed by what makes a character */
export function decodeText(field: string, value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return refuse(field, value.slice(0, 40), 'URI-encoded text')
  }
}

/** A text as a value: what an address may hold and no pair ends at stays as it is. */
export function encodeText(text: string): string {
  return encodeURIComponent(text).replace(/%(?:2B|2C|2F|3A)/g, decodeURIComponent)
}
