// A matrix the other way round.

/** @param rows of what is read: columns of what is written */
export function transpose(from: usize, rows: i32, columns: i32, into: usize): void {
  const stride = (<usize>rows) << 2
  for (let i = 0; i < rows; i++) {
    let to = into + ((<usize>i) << 2)
    for (let j = 0; j < columns; j++) {
      store<f32>(to, load<f32>(from))
      from += 4
      to += stride
    }
  }
}
