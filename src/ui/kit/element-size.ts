// An element's size in CSS pixels, followed as it changes: canvas and charts are drawn to measure.
import { type RefObject, useLayoutEffect, useState } from 'react'

export interface Size {
  width: number
  height: number
}

const measurements = new Set<() => void>()

/** Now, for who cannot wait for the next frame: what is laid out for paper alone is read at once. */
export function measureAtOnce(): void {
  for (const measure of measurements) measure()
}

/** Undefined until it is laid out, and while it is not shown. */
export function useElementSize(ref: RefObject<HTMLElement | null>): Size | undefined {
  const [size, setSize] = useState<Size>()
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element
      setSize((old) => (old?.width === width && old.height === height ? old : { width, height }))
    }
    measure()
    measurements.add(measure)
    // In the next frame: what is drawn anew while sizes are being told may change one that was told ("ResizeObserver loop").
    let frame = 0
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(measure)
    })
    observer.observe(element)
    return () => {
      measurements.delete(measure)
      observer.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [ref])
  return size && size.width > 0 && size.height > 0 ? size : undefined
}
