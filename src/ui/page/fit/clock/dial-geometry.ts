// Hours on a dial: 0 at the top, clockwise.

interface Point {
  x: number
  y: number
}

export function hourPoint(hour: number, modulus: number, radius: number): Point {
  const angle = (2 * Math.PI * hour) / modulus
  return { x: rounded(radius * Math.sin(angle)), y: rounded(-radius * Math.cos(angle)) }
}

/** A short line at each hour, as one path. */
export function hourMarks(modulus: number, from: number, to: number): string {
  return Array.from({ length: modulus }, (_, hour) => {
    const [inner, outer] = [hourPoint(hour, modulus, from), hourPoint(hour, modulus, to)]
    return `M${inner.x} ${inner.y}L${outer.x} ${outer.y}`
  }).join('')
}

/** A way round the dial, clockwise; more than once round it is a circle and the rest. Nothing where it has no length. */
export function arcPath(from: number, to: number, modulus: number, radius: number): string {
  if (to <= from) return ''
  const begin = hourPoint(from, modulus, radius)
  // An arc of half a turn at most, and then the next: SVG knows none that ends where it begins.
  const parts = Math.ceil((2 * (to - from)) / modulus)
  const ways = Array.from({ length: parts }, (_, i) => {
    const { x, y } = hourPoint(from + ((to - from) * (i + 1)) / parts, modulus, radius)
    return `A${radius} ${radius} 0 0 1 ${x} ${y}`
  })
  return `M${begin.x} ${begin.y}${ways.join('')}`
}

function rounded(value: number): number {
  return Number(value.toFixed(2)) + 0
}
