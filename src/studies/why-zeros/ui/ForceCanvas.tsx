// A canvas of this panel: sharp at any size, in the theme's colours, and in words for who cannot see it.
import { useLayoutEffect, useRef } from 'react'
import type { Size } from '../../../ui/kit/element-size'
import { onPaper } from '../../../ui/kit/paper/paper'
import type { Paper } from '../../../ui/kit/paper/picture'
import { useColors } from '../../../ui/kit/theme'

interface ForceCanvasProps {
  size: Size
  words: string
  testId: string
  /** The same function while the picture stays the same. */
  draw(paper: Paper): void
}

export function ForceCanvas({ size, words, testId, draw }: ForceCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const colors = useColors()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are read from the document.
  useLayoutEffect(() => {
    if (canvas.current) onPaper(canvas.current, size, draw)
  }, [draw, size, colors])
  return <canvas ref={canvas} role="img" aria-label={words} data-testid={testId} />
}
