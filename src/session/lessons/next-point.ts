// From one point of the fit to the next, as arrow keys go: to the nearest in that direction.

type Spot = readonly [x: number, y: number]

const directions: Readonly<Record<string, Spot>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

/** What lies to the side counts as so many times as far: a key goes straight on where it can. */
const SIDEWAYS = 2

/**
 * @param from which of the spots; nothing: the first press chooses the leftmost
 * @returns which one; nothing where the key does not go anywhere from here
 */
export function nextPoint(key: string, spots: readonly Spot[], from: number | undefined): number | undefined {
  const leftToRight = fromLeft(spots)
  if (key === 'Home') return leftToRight.at(0)
  if (key === 'End') return leftToRight.at(-1)
  const direction = directions[key]
  if (!direction) return undefined
  const start = from === undefined ? undefined : spots[from]
  return start ? nearest(spots, start, direction) : leftToRight[0]
}

/** Which spot is the leftmost, which the next. */
export function fromLeft(spots: readonly Spot[]): number[] {
  return Array.from(spots.keys()).toSorted((a, b) => (spots[a] as Spot)[0] - (spots[b] as Spot)[0])
}

function nearest(spots: readonly Spot[], [left, top]: Spot, [across, up]: Spot): number | undefined {
  const [width, height] = [spanOf(spots, 0), spanOf(spots, 1)]
  const distanceTo = ([x, y]: Spot) => {
    const [dx, dy] = [(x - left) / width, (y - top) / height]
    const ahead = dx * across + dy * up
    return ahead > 0 ? ahead + SIDEWAYS * Math.abs(dx * up + dy * across) : Number.POSITIVE_INFINITY
  }
  return leastOf(spots.map(distanceTo))
}

/** @returns the index of the smallest that is finite */
export function leastOf(distances: readonly number[]): number | undefined {
  const least = distances.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY)
  return Number.isFinite(least) ? distances.indexOf(least) : undefined
}

/** In measure to the picture, whatever the units: all points fill it. */
function spanOf(spots: readonly Spot[], axis: 0 | 1): number {
  const values = spots.map((spot) => spot[axis]).toSorted((a, b) => a - b)
  return (values.at(-1) as number) - (values[0] as number) || 1
}
