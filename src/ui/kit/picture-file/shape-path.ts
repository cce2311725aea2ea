// A shape of SVG as the path that draws the same.

/** @throws for what has no outline of its own: an image, a <use> */
export function shapePath(element: SVGElement): string {
  if (element instanceof SVGPathElement) return element.getAttribute('d') ?? ''
  if (element instanceof SVGLineElement) return linePath(element)
  if (element instanceof SVGCircleElement) return circlePath(element)
  if (element instanceof SVGRectElement) return rectPath(element)
  if (element instanceof SVGPolylineElement || element instanceof SVGPolygonElement) return polyPath(element)
  throw new Error(`A picture cannot hold <${element.localName}>.`)
}

function linePath({ x1, y1, x2, y2 }: SVGLineElement): string {
  return `M${x1.baseVal.value} ${y1.baseVal.value}L${x2.baseVal.value} ${y2.baseVal.value}`
}

function circlePath({ cx, cy, r }: SVGCircleElement): string {
  const [x, y, radius] = [cx.baseVal.value, cy.baseVal.value, r.baseVal.value]
  const half = (to: number) => `A${radius} ${radius} 0 1 1 ${to} ${y}`
  return `M${x - radius} ${y}${half(x + radius)}${half(x - radius)}Z`
}

function rectPath({ x, y, width, height }: SVGRectElement): string {
  const [left, top] = [x.baseVal.value, y.baseVal.value]
  return `M${left} ${top}h${width.baseVal.value}v${height.baseVal.value}h${-width.baseVal.value}Z`
}

function polyPath(shape: SVGPolylineElement | SVGPolygonElement): string {
  const places = [...shape.points].map(({ x, y }) => `${x} ${y}`)
  const end = shape instanceof SVGPolygonElement ? 'Z' : ''
  return places.length > 0 ? `M${places.join('L')}${end}` : ''
}
