// The canvas under the network: sharp at any size, and in words for who cannot see it.
import { useLayoutEffect, useRef } from 'react'
import type { Size } from '../element-size'
import { onPaper } from '../paper/paper'
import { useColors } from '../theme'
import type { NetworkFrame } from './network-frame'
import { networkInWords } from './network-words'
import type { NetworkPicture } from './picture'

interface NetworkCanvasProps {
  frame: NetworkFrame
  picture: NetworkPicture
  size: Size
}

export function NetworkCanvas({ frame, picture, size }: NetworkCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const colors = useColors()
  // In the frame that it is due in, not the next.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are read from the document.
  useLayoutEffect(() => {
    if (canvas.current) onPaper(canvas.current, size, (paper) => picture.draw(paper))
  }, [picture, size, colors])
  return <canvas ref={canvas} className="network" role="img" aria-label={networkInWords(frame)} />
}
