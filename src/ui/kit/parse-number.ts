// Numbers as people type them, and as the page itself writes them.
import { RAISED } from '../../catalog/number-text'

const PLAIN = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i
/** `1,000`: groups of three behind commas cannot be told from 1,000 = 1 by their look alone, but the page writes them. */
const THOUSANDS = /^[-+]?[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/
/** `10⁻⁴`, `1.12·10⁻⁵`, `2 × 10^-3` */
const POWER_OF_TEN = /^(?:(.+?)\s*[·×*]\s*)?10(?:\^([-+]?\d+)|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+))$/

/**
 * What a text says as a number; undefined where it says none. A comma is a decimal one, `0,01` or `1,5`, but where it
 * makes groups of three behind a number that does not begin with 0: `1,000` is a thousand and `0,001` is not.
 */
export function parseNumber(text: string): number | undefined {
  const typed = text.trim().replaceAll('−', '-')
  const [, mantissa = '1', exponent, raised] = POWER_OF_TEN.exec(typed) ?? []
  const power = exponent ?? (raised && lowered(raised))
  return power === undefined ? plainNumber(typed) : plainNumber(`${withPoint(mantissa)}e${power}`)
}

function plainNumber(text: string): number | undefined {
  const number = withPoint(text)
  return PLAIN.test(number) ? Number(number) : undefined
}

/** In JavaScript's spelling. */
function withPoint(text: string): string {
  return THOUSANDS.test(text) ? text.replaceAll(',', '') : text.replace(',', '.')
}

function lowered(exponent: string): string {
  return [...exponent].map((sign) => ({ '⁻': '-', '⁺': '+' })[sign] ?? String(RAISED.indexOf(sign))).join('')
}
