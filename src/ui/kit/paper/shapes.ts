// The shapes that tell classes apart, as outlines of about the same area round the origin: for canvas and legend alike.

type Outline = readonly (readonly [x: number, y: number])[]

const triangle: Outline = [
  [0, -1.15],
  [1.1, 0.8],
  [-1.1, 0.8],
]

/** In the order of the classes: what is hard to tell apart is far apart. */
const outlines: readonly Outline[] = [
  star(24, 1, 1),
  triangle,
  turned(star(2, 1.25, 1.25), 45),
  plus(1.25, 0.42),
  star(2, 1.35, 1.35),
  triangle.map(([x, y]) => [-x, -y]),
  star(5, 1.4, 0.65),
  turned(plus(1.25, 0.42), 45),
  star(3, 1.1, 1.1),
  [
    [-1, -1.15],
    [1, -1.15],
    [-1, 1.15],
    [1, 1.15],
  ],
]

/** Adds a closed outline to the path. @param shape 0 is a circle, 1 a triangle, 2 a square */
export function traceShape(
  path: Pick<CanvasPath, 'moveTo' | 'lineTo' | 'closePath'>,
  shape: number,
  left: number,
  top: number,
  radius: number,
): void {
  outlineOf(shape).forEach(([x, y], i) => {
    if (i === 0) path.moveTo(left + radius * x, top + radius * y)
    else path.lineTo(left + radius * x, top + radius * y)
  })
  path.closePath()
}

/** The same as an SVG path. */
export function shapePath(shape: number, left: number, top: number, radius: number): string {
  const corners = outlineOf(shape).map(
    ([x, y]) => `${(left + radius * x).toFixed(2)} ${(top + radius * y).toFixed(2)}`,
  )
  return `M${corners.join('L')}Z`
}

function outlineOf(shape: number): Outline {
  return outlines[shape % outlines.length]!
}

/** Twice `count` corners, at the outer and at the inner radius by turns, the first on top. */
function star(count: number, outer: number, inner: number): Outline {
  return Array.from({ length: 2 * count }, (_, i) => {
    const angle = (Math.PI * i) / count
    const radius = i % 2 === 0 ? outer : inner
    return [radius * Math.sin(angle), -radius * Math.cos(angle)]
  })
}

/** @param half of an arm's width */
function plus(length: number, half: number): Outline {
  const arm: Outline = [
    [-half, -length],
    [half, -length],
    [half, -half],
  ]
  return [0, 90, 180, 270].flatMap((degrees) => turned(arm, degrees))
}

function turned(outline: Outline, degrees: number): Outline {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
  return outline.map(([x, y]) => [x * cos - y * sin, x * sin + y * cos])
}
