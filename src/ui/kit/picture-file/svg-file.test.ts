import { describe, expect, it } from 'vitest'
import { type Mark, type Sheet, UNMOVED } from './mark'
import { svgFile } from './svg-file'

const ink = { hex: '#1d1d1b', opacity: 1 }
const line: Mark = {
  kind: 'path',
  d: 'M0 0L10 10',
  stroke: { ...ink, opacity: 0.5, width: 2.2, dash: [7, 3], cap: 'round', join: 'round' },
  matrix: [1, 0, 0, 1, 16, 20],
}
const words: Mark = {
  kind: 'words',
  text: 'a < b & "c"',
  x: 1,
  y: 2,
  anchor: 'end',
  size: 12,
  weight: 600,
  color: ink,
  matrix: [0, -1, 1, 0, 5, 6],
}

function written(...marks: Mark[]): string {
  const sheet: Sheet = { width: 100, height: 50, ground: ink, title: 'Loss & more', description: '', marks }
  return svgFile(sheet)
}

describe('a picture as an SVG', () => {
  it('has a size, a name and a ground', () => {
    const [root, title, , ground] = written().split('\n')
    expect(root).toContain('xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50"')
    expect(title).toBe('<title>Loss &amp; more</title>')
    expect(ground).toBe('<rect width="100" height="50" fill="#1d1d1b"/>')
  })

  it('says in attributes what is not as it is by itself', () => {
    expect(written(line)).toContain(
      '<path d="M0 0L10 10" transform="translate(16 20)" fill="none" stroke="#1d1d1b" stroke-opacity="0.5" stroke-width="2.2" stroke-dasharray="7 3" stroke-linecap="round" stroke-linejoin="round"/>',
    )
    expect(written(words)).toContain(
      '<text x="1" y="2" transform="matrix(0 -1 1 0 5 6)" font-size="12" font-weight="600" text-anchor="end" fill="#1d1d1b">a &lt; b &amp; &quot;c&quot;</text>',
    )
  })

  it('holds an image, and words that lead somewhere', () => {
    const canvas = { toDataURL: () => 'data:image/png;base64,AA==' } as unknown as HTMLCanvasElement
    const box = { x: 0, y: 0, width: 10, height: 20 }
    const text = written(
      { kind: 'image', canvas, box, matrix: UNMOVED },
      { ...words, href: 'https://lab.example/#a&b' },
    )
    expect(text).toContain('<image x="0" y="0" width="10" height="20" href="data:image/png;base64,AA=="/>')
    expect(text).toContain('<a href="https://lab.example/#a&amp;b"><text ')
  })

  it('cuts off together what is cut off at the same box, in the order of drawing and without ids', () => {
    const clip = { x: 1, y: 2, width: 30, height: 40 }
    const text = written(line, { ...line, clip }, { ...line, clip: { ...clip } }, line)
    expect(text.match(/<svg x="1" y="2" width="30" height="40" viewBox="1 2 30 40">/g)).toHaveLength(1)
    expect(text).toMatch(/<path[^\n]+\n<svg x[^\n]+<path[^\n]+\n<path[^\n]+<\/svg>\n<path/)
    expect(text).not.toContain('id=')
  })
})
