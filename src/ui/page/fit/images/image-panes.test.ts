import { expect, test } from 'vitest'
import { imagePanes } from './image-panes'

const digits = { width: 8, height: 8 }
const papers = [
  { width: 740, height: 390, fontSize: 12 },
  { width: 500, height: 270, fontSize: 12 },
  { width: 1140, height: 670, fontSize: 15 },
  { width: 336, height: 230, fontSize: 12 },
]

test('every part stands on the paper, and none on another', () => {
  for (const paper of papers) {
    const { units, mistakes, table } = imagePanes(paper, digits, 10)
    const boxes = [units, mistakes, ...(table ? [table] : [])]
    for (const [i, a] of boxes.entries()) {
      expect(a.left + a.width).toBeLessThanOrEqual(paper.width)
      expect(a.top + a.height).toBeLessThanOrEqual(paper.height)
      for (const b of boxes.slice(i + 1)) {
        const isApart =
          a.left + a.width <= b.left ||
          b.left + b.width <= a.left ||
          a.top + a.height <= b.top ||
          b.top + b.height <= a.top
        expect(isApart).toBe(true)
      }
    }
  }
})

test('a narrow paper has no table; its images are whole pixels, large enough to be made out', () => {
  expect(papers.map((paper) => imagePanes(paper, digits, 10).table !== undefined)).toEqual([
    true,
    true,
    true,
    false,
  ])
  for (const paper of papers) {
    const { side } = imagePanes(paper, digits, 10)
    expect(side % 8).toBe(0)
    expect(side).toBeGreaterThanOrEqual(32)
  }
})
