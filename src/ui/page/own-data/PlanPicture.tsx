// A small picture of what will be trained on, with the marks that the fit has.
import { useLayoutEffect, useMemo, useRef } from 'react'
import type { CustomData } from '../../../experiment/experiment'
import { useElementSize } from '../../kit/element-size'
import { LegendKey } from '../../kit/paper/LegendKey'
import { paint } from '../../kit/paper/paint'
import { useColors } from '../../kit/theme'
import { drawPreview, type PlanPreview, planPreview } from './plan-preview'

export function PlanPicture({ data }: { data: CustomData }) {
  const preview = useMemo(() => planPreview(data), [data])
  return preview && <Drawn preview={preview} />
}

function Drawn({ preview }: { preview: PlanPreview }) {
  const box = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const size = useElementSize(box)
  const colors = useColors()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are read from the document.
  useLayoutEffect(() => {
    if (canvas.current && size)
      paint(canvas.current, size, { draw: (paper) => drawPreview(paper, preview) }, {})
  }, [preview, size, colors])
  return (
    <figure className="plan-picture">
      <div ref={box}>
        <canvas ref={canvas} role="img" aria-label={preview.words} hidden={!size} />
      </div>
      <figcaption className="plan-legend">
        {preview.legend.map(({ shapes, look, text }) => (
          <span key={`${look} ${text}`}>
            {shapes.map((shape) => (
              <LegendKey key={shape} shape={shape} look={look} />
            ))}
            <span title={text}>{text}</span>
          </span>
        ))}
      </figcaption>
    </figure>
  )
}
