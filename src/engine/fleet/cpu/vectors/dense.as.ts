// The three products of a dense layer.
import { sumColumns } from './column-sums.as'
import { sparseCost, tileCost } from './cost.as'
import { multiplyColumns, multiplyRows, panelColumns } from './multiply.as'
import { packRightColumns, packRightRows } from './panels.as'
import { transpose } from './transpose.as'

/** z[n, j] = b[j] + Σᵢ h[n, i] w[i, j] */
export function affine(
  h: usize,
  w: usize,
  b: usize,
  z: usize,
  rows: i32,
  fanIn: i32,
  fanOut: i32,
  scratch: usize,
): void {
  const isSparse = sparseCost(h, rows * fanIn, fanOut) < tileCost(fanOut)
  const left = packRightColumns(w, fanIn, fanOut, panelColumns(isSparse), scratch)
  multiplyRows(h, isSparse, left, scratch, b, z, rows, fanIn, fanOut)
}

/** back[n, i] = Σⱼ d[n, j] w[i, j] */
export function affineTransposed(
  d: usize,
  w: usize,
  back: usize,
  rows: i32,
  fanIn: i32,
  fanOut: i32,
  scratch: usize,
): void {
  const isSparse = sparseCost(d, rows * fanOut, fanIn) < tileCost(fanIn)
  const left = packRightRows(w, fanIn, fanOut, panelColumns(isSparse), scratch)
  multiplyRows(d, isSparse, left, scratch, 0, back, rows, fanOut, fanIn)
}

/** gw[i, j] = Σₙ h[n, i] d[n, j], gb[j] = Σₙ d[n, j] */
export function affineGradient(
  h: usize,
  d: usize,
  gw: usize,
  gb: usize,
  rows: i32,
  fanIn: i32,
  fanOut: i32,
  scratch: usize,
): void {
  sumColumns(d, rows, fanOut, gb)
  const dense = fanIn * tileCost(fanOut)
  const ofInputs = fanIn * sparseCost(h, rows * fanIn, fanOut)
  const ofDeltas = fanOut * sparseCost(d, rows * fanOut, fanIn)
  if (ofDeltas >= min(dense, ofInputs)) {
    multiplyColumns(h, d, ofInputs < dense, gw, rows, fanIn, fanOut, scratch)
    return
  }
  const turned = scratch
  const behind = scratch + ((<usize>(fanIn * fanOut)) << 2)
  multiplyColumns(d, h, true, turned, rows, fanOut, fanIn, behind)
  transpose(turned, fanOut, fanIn, gw)
}
