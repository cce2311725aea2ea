// What a product costs for each number of its left factor, in multiply-adds of a tile (measured in Chromium, on one core of two).
import { TILE_COLUMNS } from './product.as'
import { WIDE_COLUMNS } from './scaled-rows.as'

/** To lay a number down in a panel. */
const PACKED: f64 = 4
/** To ask of a number whether it is 0, and to list it. */
const LISTED: f64 = 14
/** A multiply-add of a row that is scaled. */
const SCALED: f64 = 1.15
/** Of so many values one is looked at; a prime, so that no column is passed over. */
const SAMPLED = 127

/** In tiles, which compute everything. */
export function tileCost(columns: i32): f64 {
  return PACKED + <f64>whole(columns, TILE_COLUMNS)
}

/** By rows that are scaled: what is 0 is left out. */
export function sparseCost(left: usize, length: i32, columns: i32): f64 {
  return LISTED + SCALED * filledShare(left, length) * <f64>whole(columns, WIDE_COLUMNS)
}

/** The share of values that are not 0, of a sample. */
function filledShare(values: usize, length: i32): f64 {
  let filled = 0
  for (let i = 0; i < length; i += SAMPLED) filled += i32(load<f32>(values + ((<usize>i) << 2)) !== 0)
  return <f64>filled / <f64>((length + SAMPLED - 1) / SAMPLED)
}

/** Columns of whole panels. */
function whole(columns: i32, wide: i32): i32 {
  return ((columns + wide - 1) / wide) * wide
}
