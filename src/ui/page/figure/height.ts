// What height a figure needs to show everything well. In a frame that is higher it fills the frame, in a lower one its
// pictures are smaller: so it is measured apart from the frame.

/** @returns CSS pixels, in the width there is */
export function heightNeeded(main: HTMLElement): number {
  // figure.css lays it out at its own height then. Both at once: nothing is drawn in between.
  main.dataset.measured = ''
  const { height } = main.getBoundingClientRect()
  delete main.dataset.measured
  return Math.ceil(height)
}

/** @returns what ends it */
export function watchHeight(main: HTMLElement, tell: (height: number) => void): () => void {
  let told = 0
  const measure = () => {
    const height = heightNeeded(main)
    // In a slide that is not shown nothing has a height.
    if (height === 0 || height === told) return
    told = height
    tell(height)
  }
  const sizes = new ResizeObserver(measure)
  const watch = () => {
    sizes.disconnect()
    for (const element of [main, ...main.children]) sizes.observe(element)
  }
  const children = new MutationObserver(watch)
  children.observe(main, { childList: true })
  watch()
  // Where nobody sees the frame yet, browsers observe nothing.
  measure()
  return () => {
    sizes.disconnect()
    children.disconnect()
  }
}
