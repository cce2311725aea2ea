// The mark of what lies higher than a chart goes.

/** A small arrow up, its foot at a point: it goes on there. */
export function beyondMark(x: number, y: number): string {
  return `M${x} ${y - 6}l4 7h-8z`
}
