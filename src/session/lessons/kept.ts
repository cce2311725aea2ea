// What is kept on this device and nowhere else. Storage may be forbidden, or hold what an older lab has left.

/** @returns nothing where nothing can be read */
export function readKept(storage: () => Storage, key: string): unknown {
  try {
    return JSON.parse(storage().getItem(key) ?? 'null')
  } catch {
    return undefined
  }
}

/**
 * Where it cannot be kept it holds until the page is left.
 *
 * @param value without it: what was kept goes
 */
export function keep(storage: () => Storage, key: string, value: object | undefined): void {
  try {
    if (value === undefined) storage().removeItem(key)
    else storage().setItem(key, JSON.stringify(value))
  } catch {}
}
