// The colours that a canvas needs, read from the theme's custom properties.

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

let newest: { look: string; palette: Palette } | undefined

/** Asking for a style makes the browser compute all of them: only where the theme is another, or a hall's colours. */
export function themePalette(): Palette {
  const { theme, presenting } = document.documentElement.dataset
  const look = `${theme} ${presenting}`
  if (newest?.look !== look) newest = { look, palette: readPalette() }
  return newest.palette
}

function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim()
  return {
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
}

/** @param hex "#rrggbb" */
export function parseRgb(hex: string): Rgb {
  const digits = Number.parseInt(hex.slice(1), 16)
  return [digits >> 16, (digits >> 8) & 255, digits & 255]
}
