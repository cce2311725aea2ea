// What own data are called where they are kept: by their name and by what they are.
import type { CustomData } from '../experiment'

const keys = new WeakMap<CustomData, string>()

/** “penguins-1f3a90bc”: other data have another, whatever their name. */
export function dataKey(data: CustomData, name = ''): string {
  const known = keys.get(data)
  if (known !== undefined) return known
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? ['data']
  const key = `${words.join('-').slice(0, 40)}-${hashOf(JSON.stringify(data))}`
  keys.set(data, key)
  return key
}

/** FNV-1a over UTF-16 units, 32 bits. Source: Fowler, Noll and Vo. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
