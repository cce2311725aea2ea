import { expect, it } from 'vitest'
import type { Paper } from '../../../kit/paper/picture'
import { drawWave } from './draw-wave'
import { unitWaves, waveInWords } from './unit-waves'

const FONT_SIZE = 12
/** Of Inter's letters, in ems, rather too wide. */
const LETTER = 0.5

const wave = (hour: number) => Math.cos((2 * Math.PI * 11 * hour) / 23)
const units = Array.from({ length: 128 }, (_, unit) =>
  Array.from({ length: 46 }, (_, input) => (unit + 1) * wave(input)),
)

/** What is written on paper so many ems wide, from its left edge. */
function written(ems: number): string[] {
  const texts: string[] = []
  const context = new Proxy(
    { measureText: (text: string) => ({ width: LETTER * FONT_SIZE * text.length }) },
    {
      get: (own, name) =>
        name === 'measureText'
          ? own.measureText
          : (text: unknown) => name === 'fillText' && texts.push(String(text)),
      set: () => true,
    },
  )
  const paper = {
    context,
    palette: {},
    width: ems * FONT_SIZE,
    height: 150,
    fontSize: FONT_SIZE,
    markScale: 1,
  }
  drawWave(paper as unknown as Paper, unitWaves(units, 23)!)
  return texts
}

it('is said in full where there is room, and shorter, not broken off, where there is little', () => {
  expect(written(40)).toEqual([
    'Unit 128 of 128: its weights for a = 0 … 22',
    '100 % of it is one wave, 11 × round the clock (dotted).',
    'In half of the units it is 100 % or more.',
  ])
  for (const ems of [17, 20, 24, 26])
    for (const text of written(ems)) expect(LETTER * text.length).toBeLessThanOrEqual(ems)
})

it('is said in full to who cannot see it', () => {
  expect(waveInWords(unitWaves(units, 23)!)).toBe(
    'Unit 128 of 128: its weights for a = 0 … 22. 100 % of it is one wave, 11 × round the clock (dotted). In half of the units it is 100 % or more',
  )
})
