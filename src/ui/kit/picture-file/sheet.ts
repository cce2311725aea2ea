// A drawing on its sheet: over it what it is, under it where it comes from.
import { type Color, type Mark, moved, type Sheet, UNMOVED, type WordsMark } from './mark'
import type { Font } from './measure'
import type { Sentences } from './sentences'
import { wrapped } from './wrap'

export interface Drawing {
  width: number
  height: number
  marks: readonly Mark[]
  /** What it shows, for who cannot see it. */
  words: string
}

export interface Look {
  ground: Color
  ink: Color
  quiet: Color
  widthOf(words: string, font: Font): number
}

const EDGE = 16
/** A narrower drawing still leaves its words room. */
const LEAST_WIDTH = 300
const TITLE: Font = { size: 15, weight: 600 }
const UNIT: Font = { size: 13, weight: 400 }
const ABOUT: Font = { size: 12, weight: 400 }
const SOURCE: Font = { size: 10.5, weight: 400 }
/** A line's height by its letters' size. */
const LEADING = 1.4
const PART_GAP = 12

export function sheetOf(drawing: Drawing, sentences: Sentences, look: Look): Sheet {
  const room = Math.max(drawing.width, LEAST_WIDTH)
  const lines = linesIn(room, look)
  const head = [
    ...titleLines(sentences, room, look),
    ...sentences.about.flatMap((text) => lines(text, ABOUT, look.quiet)),
  ]
  const top = EDGE + heightOf(head) + PART_GAP
  const { address, href, made } = sentences
  const source = [
    ...lines(made, SOURCE, look.quiet),
    ...lines(address, SOURCE, look.quiet).map((line) => line.map((words) => ({ ...words, href }))),
  ]
  const foot = top + drawing.height + PART_GAP
  return {
    width: room + 2 * EDGE,
    height: Math.ceil(foot + heightOf(source) + EDGE),
    ground: look.ground,
    title: [sentences.title, sentences.unit].filter(Boolean).join(', '),
    description: [drawing.words, ...sentences.about, made, address].filter(Boolean).join(' '),
    marks: [
      ...placed(head, EDGE),
      ...drawing.marks.map((mark) => shifted(mark, EDGE, top)),
      ...placed(source, foot),
    ],
  }
}

/** From left to right. */
type Line = WordsMark[]

function linesIn(room: number, { widthOf }: Look) {
  return (text: string, font: Font, color: Color): Line[] =>
    wrapped(text, room, (words) => widthOf(words, font)).map((words) => [wordsOf(words, font, color)])
}

/** The unit behind the title, or under it where there is no room. */
function titleLines({ title, unit }: Sentences, room: number, look: Look): Line[] {
  const titles = linesIn(room, look)(title, TITLE, look.ink)
  if (!unit) return titles
  const before = look.widthOf(titles.at(-1)?.[0]?.text ?? '', TITLE) + 8
  if (before + look.widthOf(unit, UNIT) > room)
    return [...titles, ...linesIn(room, look)(unit, UNIT, look.quiet)]
  const behind = { ...wordsOf(unit, UNIT, look.quiet), x: before }
  return titles.map((line, i) => (i === titles.length - 1 ? [...line, behind] : line))
}

function wordsOf(text: string, { size, weight }: Font, color: Color): WordsMark {
  return { kind: 'words', text, x: 0, y: 0, anchor: 'start', size, weight, color, matrix: UNMOVED }
}

function heightOf(lines: readonly Line[]): number {
  return Math.ceil(lines.reduce((sum, line) => sum + lineHeight(line), 0))
}

function lineHeight([first]: Line): number {
  return LEADING * (first?.size ?? 0)
}

function placed(lines: readonly Line[], top: number): WordsMark[] {
  let y = top
  return lines.flatMap((line) => {
    y += lineHeight(line)
    // The rest of the line's height is above and below the letters.
    const baseline = y - 0.3 * (line[0]?.size ?? 0)
    return line.map((words) => ({ ...words, x: EDGE + words.x, y: baseline }))
  })
}

function shifted(mark: Mark, x: number, y: number): Mark {
  const { clip } = mark
  return {
    ...mark,
    matrix: moved(mark.matrix, x, y),
    ...(clip && { clip: { ...clip, x: clip.x + x, y: clip.y + y } }),
  }
}
