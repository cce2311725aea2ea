// Many numbers as text: the bytes of a typed array in base64 (RFC 4648), little-endian as every browser has them.

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const NONE = 255
const bitsOf = new Uint8Array(128).fill(NONE)
for (let i = 0; i < ALPHABET.length; i++) bitsOf[ALPHABET.charCodeAt(i)] = i

export function toBase64({ buffer, byteOffset, byteLength }: Float32Array | Float64Array): string {
  const bytes = new Uint8Array(buffer, byteOffset, byteLength)
  const at = (i: number) => bytes[i] ?? 0
  const letter = (bits: number, shift: number) => ALPHABET[(bits >> shift) & 63] as string
  let text = ''
  for (let i = 0; i < byteLength; i += 3) {
    const bits = (at(i) << 16) | (at(i + 1) << 8) | at(i + 2)
    text += letter(bits, 18) + letter(bits, 12) + letter(bits, 6) + letter(bits, 0)
  }
  const missing = (3 - (byteLength % 3)) % 3
  return text.slice(0, text.length - missing) + '='.repeat(missing)
}

/** Nothing where the text is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 4 !== 0) return undefined
  const letters = text.length - (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0)
  const bytes = new Uint8Array(Math.floor((letters * 3) / 4))
  let [bits, held, at] = [0, 0, 0]
  for (let i = 0; i < letters; i++) {
    const value = bitsOf[text.charCodeAt(i)] ?? NONE
    if (value === NONE) return undefined
    bits = (bits << 6) | value
    held += 6
    if (held < 8) continue
    held -= 8
    bytes[at++] = (bits >> held) & 255
  }
  return bytes
}
