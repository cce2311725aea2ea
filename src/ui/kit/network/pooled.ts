// A grid of weights no finer than the screen: each pixel shows the largest of the weights that fall on it.
import type { Grid } from './cell-pixels'

/** @param most columns and rows there may be; the grid itself where it is no finer */
export function pooled(grid: Grid, most: { columns: number; rows: number }): Grid {
  const columns = Math.min(grid.columns, most.columns)
  const rows = Math.min(grid.rows, most.rows)
  if (columns === grid.columns && rows === grid.rows) return grid
  const values = new Float32Array(columns * rows)
  let at = 0
  for (let i = 0; i < grid.rows; i++) {
    const row = Math.floor((i * rows) / grid.rows) * columns
    for (let j = 0; j < grid.columns; j++) {
      const to = row + Math.floor((j * columns) / grid.columns)
      const value = grid.values[at++]!
      if (Math.abs(value) > Math.abs(values[to]!)) values[to] = value
    }
  }
  return { values, rows, columns }
}
