import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { onPaper } from '../paper/paper'
import type { Mark, WordsMark } from './mark'
import { pngFile } from './png-file'
import { partsOf, readFigure } from './read-figure'

const svg = `
  <svg width="200" height="100" viewBox="0 0 200 100" style="font: 12px sans-serif; color: rgb(10 20 30); fill: currentColor">
    <defs><clipPath id="cut"><rect x="10" y="5" width="50" height="60" /></clipPath></defs>
    <g transform="translate(20 30)" style="opacity: 0.5">
      <line x1="1" y1="2" x2="3" y2="4" style="stroke: currentColor; stroke-dasharray: 7px 3px; stroke-opacity: 0.5" />
    </g>
    <circle cx="50" cy="60" r="4" fill="#ff0000" clip-path="url(#cut)" />
    <svg x="100" y="10" width="40" height="20" viewBox="0 0 80 40"><path d="M0 0H80" stroke="#00ff00" /></svg>
    <path d="M0 0H1" style="display: none" stroke="#000" />
    <text x="90" y="80" text-anchor="end">loss</text>
    <text x="10" y="80"><tspan>λ</tspan><tspan dy="4">min</tspan></text>
  </svg>`

let figure: HTMLElement

beforeEach(() => {
  figure = document.createElement('section')
  figure.style.cssText = 'position: absolute; left: 7px; top: 11px; width: 300px'
  document.body.append(figure)
})

afterEach(() => figure.remove())

function read(html: string, without?: string): { marks: readonly Mark[]; width: number; height: number } {
  figure.innerHTML = html
  return readFigure(partsOf(figure), without)
}

const pathsOf = (marks: readonly Mark[]) => marks.filter((mark) => mark.kind === 'path')
const wordsOf = (marks: readonly Mark[]) => marks.filter((mark): mark is WordsMark => mark.kind === 'words')

describe('an <svg> of the page', () => {
  it('is read as it is seen: colours, dashes, opacity, transforms', () => {
    const [line] = pathsOf(read(`<div role="img">${svg}</div>`).marks)
    expect(line).toMatchObject({
      d: 'M1 2L3 4',
      matrix: [1, 0, 0, 1, 20, 30],
      stroke: { hex: '#0a141e', opacity: 0.25, dash: [7, 3], width: 1 },
    })
  })

  it('is cut off where the page cuts it off, and what is hidden is not there', () => {
    const [, circle, path, ...others] = pathsOf(read(`<div role="img">${svg}</div>`).marks)
    expect(circle).toMatchObject({ fill: { hex: '#ff0000' }, clip: { x: 10, y: 5, width: 50, height: 60 } })
    expect(path).toMatchObject({
      matrix: [0.5, 0, 0, 0.5, 100, 10],
      clip: { x: 100, y: 10, width: 40, height: 20 },
    })
    expect(others).toEqual([])
  })

  it('keeps the anchor of its words, and parts of another height where they stand', () => {
    const [loss, lambda, min] = wordsOf(read(`<div role="img">${svg}</div>`).marks)
    expect(loss).toMatchObject({ text: 'loss', anchor: 'end', y: 80, size: 12, color: { hex: '#0a141e' } })
    expect(loss?.x).toBeCloseTo(90, 1)
    expect([lambda?.text, lambda?.y, min?.text, min?.y]).toEqual(['λ', 80, 'min', 84])
    expect(min?.x).toBeGreaterThan(10)
  })

  it('refuses what it cannot hold, instead of leaving it out', () => {
    expect(() => read('<div role="img"><svg><use href="#a" /></svg></div>')).toThrow('cannot hold <use>')
  })
})

describe('words and boxes of the page', () => {
  const legend = `
    <p data-picture style="margin: 0; font: 12px / 20px sans-serif; color: rgb(0 0 255)">
      <i style="display: inline-block; width: 10px; height: 10px; border: 2px solid rgb(255 0 0); border-radius: 50%"></i>
      <button class="explained" style="all: unset">training</button>, two classes
      <button>×</button> <span data-lagging>5 of 6</span> <span hidden>never</span>
    </p>`

  it('are taken with what explains them, without controls and what is hidden', () => {
    const { marks } = read(legend)
    expect(wordsOf(marks).map(({ text }) => text)).toEqual(['training, two classes', '5 of 6'])
    expect(wordsOf(marks)[0]).toMatchObject({ size: 12, color: { hex: '#0000ff' } })
    expect(pathsOf(marks)).toHaveLength(1)
    expect(pathsOf(marks)[0]).toMatchObject({ stroke: { hex: '#ff0000', width: 2 } })
    expect(wordsOf(read(legend, '[data-lagging]').marks)).toHaveLength(1)
  })

  it('lie under the picture without what stands between them', () => {
    const picture = '<div role="img" style="height: 100px; background: rgb(1 2 3)"></div>'
    const { marks, height } = read(`${picture}<div style="height: 500px"></div>${legend}`)
    expect(height).toBeLessThan(140)
    expect(wordsOf(marks)[0]?.y).toBeGreaterThan(108)
  })
})

it('a canvas is drawn anew at twice its size, and painted pixel on pixel', async () => {
  figure.innerHTML = '<canvas role="img"></canvas>'
  const canvas = figure.querySelector('canvas')!
  // A hair line of the screen: enlarged, it would be two pixels wide.
  onPaper(canvas, { width: 30, height: 20 }, ({ context }) => {
    context.fillStyle = '#000000'
    context.fillRect(0, 0, 30, 20)
    context.fillStyle = '#ffffff'
    context.fillRect(10, 0, 0.5, 20)
  })
  const { marks, width, height } = readFigure(partsOf(figure))
  const ground = { hex: '#808080', opacity: 1 }
  const blob = await pngFile({ width, height, ground, title: '', description: '', marks })
  const image = await createImageBitmap(blob)
  expect([image.width, image.height]).toEqual([2 * width, 2 * height])
  const page = new OffscreenCanvas(image.width, image.height).getContext('2d')!
  page.drawImage(image, 0, 0)
  const reds = [19, 20, 21].map((x) => page.getImageData(x, 10, 1, 1).data[0])
  expect(reds).toEqual([0, 255, 0])
})
