// The colours that a canvas needs, read from the theme's custom properties.
import { colors } from '../theme'

export interface Palette {
  ink: string
  quiet: string
  faint: string
  grid: string
  edge: string
  /** Of the page. */
  page: string
  /** Of the picture. */
  ground: string
  halo: string
  training: string
  validation: string
  /** Of weights below zero; above zero they are ink. */
  negative: string
  /** Where the answer is 0 and where it is 1, as red, green and blue from 0 to 255. */
  map: [from: Rgb, to: Rgb]
}

export type Rgb = [red: number, green: number, blue: number]

let newest: { colors: object; presenting: string | undefined; palette: Palette } | undefined

/** Asking for a style makes the browser compute all of them: only where the theme is another, or a hall's colours. */
export function themePalette(): Palette {
  const { presenting } = document.documentElement.dataset
  if (newest?.colors !== colors() || newest.presenting !== presenting) {
    newest = { colors: colors(), presenting, palette: readPalette() }
  }
  return newest.palette
}

function readPalette(): Palette {
  // Tokens may be the system's colours, which have numbers on an element alone.
  const probe = document.body.appendChild(document.createElement('i'))
  probe.style.forcedColorAdjust = 'none'
  const token = (name: string) => {
    probe.style.color = `var(--${name})`
    return getComputedStyle(probe).color
  }
  const palette: Palette = {
    ink: token('ink'),
    quiet: token('quiet'),
    faint: token('faint'),
    grid: token('grid'),
    edge: token('edge'),
    page: token('ground'),
    ground: token('map-0'),
    halo: token('halo'),
    training: token('training'),
    validation: token('validation'),
    negative: token('penalty'),
    map: [parseRgb(token('map-0')), parseRgb(token('map-1'))],
  }
  probe.remove()
  return palette
}

/** @param color as a computed style says it: "rgb(29, 29, 27)", or "color(srgb 0.2 0.2 0.2)" of mixed colours */
export function parseRgb(color: string): Rgb {
  const most = color.startsWith('rgb') ? 1 : 255
  return color
    .match(/[\d.]+/g)!
    .slice(0, 3)
    .map((part) => most * Number(part)) as Rgb
}
