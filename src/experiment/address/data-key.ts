// What own data are called where they are kept: by their name and by what they are.
import type { CustomData } from '../experiment'

/** Many rows are written out once. */
const hashes = new WeakMap<CustomData, string>()

/** “penguins-1f3a90bc”: other data have another, whatever their name. */
export function dataKey(data: CustomData, name = ''): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? ['data']
  return `${words.join('-').slice(0, 40)}-${dataHash(data)}`
}

/** Eight digits that are the same for the same data. */
export function dataHash(data: CustomData): string {
  const hash = hashes.get(data) ?? hashOf(JSON.stringify(data))
  hashes.set(data, hash)
  return hash
}

/** FNV-1a over UTF-16 units, 32 bits. Source: Fowler, Noll and Vo. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
