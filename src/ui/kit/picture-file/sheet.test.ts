import { describe, expect, it } from 'vitest'
import { type Mark, UNMOVED, type WordsMark } from './mark'
import { type Look, sheetOf } from './sheet'

const look: Look = {
  ground: { hex: '#ffffff', opacity: 1 },
  ink: { hex: '#000000', opacity: 1 },
  quiet: { hex: '#777777', opacity: 1 },
  widthOf: (words, { size }) => 0.5 * size * words.length,
}
const sentences = {
  title: 'Loss',
  unit: 'cross-entropy',
  about: ['Noisy moons · step 800'],
  made: 'Made with Overfit Lab 0.1.0',
  address: 'https://lab.example/#seed=2',
  href: 'https://lab.example/#seed=2',
}
const box = { x: 0, y: 0, width: 400, height: 200 }
const curve: Mark = { kind: 'path', d: 'M0 0L400 200', matrix: UNMOVED, clip: box }
const drawing = { width: 400, height: 200, marks: [curve], words: 'Loss over steps' }
const wordsOf = (marks: readonly Mark[]) => marks.filter((mark) => mark.kind === 'words')
const said = (text: string, marks: readonly Mark[]) =>
  wordsOf(marks).find((mark) => mark.text === text) as WordsMark

describe('a drawing on its sheet', () => {
  it('has its title over it and its address under it', () => {
    const { width, height, marks } = sheetOf(drawing, sentences, look)
    const drawn = marks.find((mark) => mark.kind === 'path')
    const [, , , , left, top] = drawn?.matrix ?? [0, 0, 0, 0, 0, 0]
    expect(width).toBe(400 + 2 * left)
    expect(drawn?.clip).toEqual({ ...box, x: left, y: top })
    expect(said('Loss', marks).y).toBeLessThan(said('Noisy moons · step 800', marks).y)
    expect(said('Noisy moons · step 800', marks).y).toBeLessThan(top)
    expect(said(sentences.made, marks).y).toBeGreaterThan(top + 200)
    expect(said(sentences.address, marks)).toMatchObject({ href: sentences.href, x: left })
    expect(said(sentences.address, marks).y).toBeLessThan(height)
  })

  it('has the unit behind the title, or under it where there is no room', () => {
    const wide = sheetOf(drawing, sentences, look).marks
    expect(said('cross-entropy', wide).y).toBe(said('Loss', wide).y)
    expect(said('cross-entropy', wide).x).toBeGreaterThan(said('Loss', wide).x)
    const unit = 'a unit so long that there is no room for it behind the title'
    const narrow = sheetOf(drawing, { ...sentences, unit }, look).marks
    expect(said(unit, narrow).y).toBeGreaterThan(said('Loss', narrow).y)
  })

  it('is wide enough for its words where the drawing is not, and higher where they take more lines', () => {
    const small = sheetOf({ ...drawing, width: 50 }, sentences, look)
    expect(small.width).toBeGreaterThan(300)
    const long = sheetOf(drawing, { ...sentences, address: `https://lab.example/#${'x'.repeat(300)}` }, look)
    expect(long.height).toBeGreaterThan(sheetOf(drawing, sentences, look).height)
  })

  it('says all of it to who cannot see it', () => {
    const { title, description } = sheetOf(drawing, sentences, look)
    expect(title).toBe('Loss, cross-entropy')
    for (const words of ['Loss over steps', 'step 800', '0.1.0', sentences.address])
      expect(description).toContain(words)
  })
})
