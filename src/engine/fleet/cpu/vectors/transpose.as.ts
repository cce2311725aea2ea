// A matrix the other way round.

/** @param rows of what is read: columns of what is written */
export function transpose(from: usize, rows: i32, columns: i32, into: usize): void {
  const stride = (<usize>rows) << 3
  for (let i = 0; i < rows; i++) {
    let to = into + ((<usize>i) << 3)
    for (let j = 0; j < columns; j++) {
      store<f64>(to, load<f64>(from))
      from += 8
      to += stride
    }
  }
}
