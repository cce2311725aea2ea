import { expect, test } from 'vitest'
import {
  changeView,
  chartView,
  escaped,
  viewOf,
  wholeRun,
  withBrush,
  withHair,
  withoutBrush,
  zoomed,
} from './chart-view'

test('the brush goes from the hair line to where it is drawn, and becomes the zoom', () => {
  const brushed = withBrush(withBrush(withHair({}, 300), 250), 200)
  expect(brushed).toEqual({ hair: 200, brush: { anchor: 300, head: 200 } })
  expect(zoomed(brushed)).toEqual({ zoom: { from: 200, to: 300 } })
})

test('the hair line that moves on by itself takes the brush away', () => {
  expect(withHair(withBrush({ hair: 8 }, 20), 30)).toEqual({ hair: 30 })
})

test('a brush of a few steps zooms nowhere, and keeps the zoom there is', () => {
  const zoom = { from: 100, to: 200 }
  expect(zoomed(withBrush({ zoom, hair: 150 }, 152))).toEqual({ zoom })
  expect(zoomed({ zoom })).toEqual({ zoom })
})

test('escape takes the brush back, and then everything', () => {
  const view = { hair: 200, zoom: { from: 100, to: 300 }, brush: { anchor: 150, head: 200 } }
  expect(escaped(view)).toEqual({ hair: 200, zoom: { from: 100, to: 300 } })
  expect(escaped(withoutBrush(view))).toEqual({})
  expect(wholeRun(view).zoom).toBeUndefined()
})

test('the same step again changes nothing', () => {
  const view = withHair({}, 7)
  expect(withHair(view, 7)).toBe(view)
  expect(withHair(view, undefined)).toEqual({})
})

test('another run is looked at anew', () => {
  changeView(1, (view) => withHair(view, 7))
  expect(viewOf(chartView.getState(), 1).hair).toBe(7)
  expect(viewOf(chartView.getState(), 2)).toEqual({})
  changeView(2, (view) => withBrush(view, 9))
  expect(chartView.getState()).toEqual({ run: 2, hair: 9, brush: { anchor: 9, head: 9 } })
})
