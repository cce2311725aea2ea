// Takes a figure of the page along as it is drawn at this moment. Fetched when it is first asked for.
import type { Session } from '../../../session/session'
import { fileNameOf } from '../file-name'
import { themePalette } from '../paper/palette'
import { saveFile } from '../save-file'
import { drawnIn } from '../use-picture'
import { colorOf } from './inks'
import type { Sheet } from './mark'
import { measured } from './measure'
import { pngFile } from './png-file'
import { partsOf, readFigure } from './read-figure'
import { addressOf, type Named, sentencesOf } from './sentences'
import { type Look, sheetOf } from './sheet'
import { svgFile } from './svg-file'

export type PictureFormat = 'png' | 'svg'

/** Words that lag behind the picture beside them while it trains. */
const LAGGING = '[data-lagging]'

/**
 * @returns what the file is called
 * @throws where nothing is drawn
 */
export async function savePicture(
  format: PictureFormat,
  { store, shareUrl }: Session,
  figure: Element,
  named: Named,
): Promise<string> {
  const state = store.getState()
  const parts = partsOf(figure)
  const step = stepOf(parts)
  const { origin, pathname } = location
  const sentences = sentencesOf(named, state, step, addressOf(shareUrl, `${origin}${pathname}`))
  const drawing = readFigure(parts, state.status === 'running' ? LAGGING : undefined)
  const sheet = sheetOf(drawing, sentences, lookNow())
  const name = fileNameOf(state.experiment, `${endingOf(named.title, step)}.${format}`)
  saveFile(name, ...(await contentOf(format, sheet)))
  return name
}

/** Of what is drawn, which may be an earlier one than the newest; none where it is not of one step of the run. */
function stepOf(parts: readonly Element[]): number | undefined {
  const image = parts.find((part) => part.getAttribute('role') === 'img')
  if (!image) throw new Error('There is no picture here yet.')
  const picture = drawnIn(image)
  if (!picture) return undefined
  const drawn = picture()
  if (!drawn || drawn.step < 0)
    throw new Error('It is not drawn: bring the picture into view, and save it again.')
  return drawn.step
}

async function contentOf(
  format: PictureFormat,
  sheet: Sheet,
): Promise<[content: Blob | string, type: string]> {
  return format === 'svg' ? [svgFile(sheet), 'image/svg+xml'] : [await pngFile(sheet), 'image/png']
}

/** In the theme and the colours that the page has now. */
function lookNow(): Look {
  const { page, ink, quiet } = themePalette()
  const [ground, dark, grey] = [page, ink, quiet].map((color) => colorOf(color, 1)!)
  return { ground: ground!, ink: dark!, quiet: grey!, widthOf: (words, font) => measured(words, font).width }
}

/** "Loss" at step 800 → -loss-step-800 */
function endingOf(title: string, step: number | undefined): string {
  const words = title
    .toLowerCase()
    .replaceAll('λ', 'lambda')
    .match(/[a-z0-9]+/g) ?? ['picture']
  return ['', ...words.slice(0, 5), ...(step === undefined ? [] : ['step', step])].join('-')
}
