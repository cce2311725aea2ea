// A figure on the sheet: what it is, and its drawing in lines and letters, which print as they are.
import type { PaperFigure } from './read-figures'

export function FigureOnPaper({ figure: { title, drawing, shape, failure } }: { figure: PaperFigure }) {
  return (
    <figure>
      <figcaption>{title}</figcaption>
      {failure ?? (
        <div style={{ aspectRatio: shape }} ref={(box) => drawing && box?.replaceChildren(drawing)} />
      )}
    </figure>
  )
}
