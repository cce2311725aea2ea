// How much room a board has, and how large its letters are: on a projector both follow from the screen.
import { type RefObject, useMemo } from 'react'
import { type Size, useElementSize } from '../../../ui/kit/element-size'

export interface BoardSize extends Size {
  /** Of its letters, CSS pixels. */
  unit: number
}

export function useBoardSize(box: RefObject<HTMLElement | null>): BoardSize | undefined {
  const size = useElementSize(box)
  return useMemo(
    () =>
      size && box.current
        ? { ...size, unit: Number.parseFloat(getComputedStyle(box.current).fontSize) }
        : undefined,
    [size, box],
  )
}
