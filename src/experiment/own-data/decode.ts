// The bytes of a file made into text: UTF-8, and what spreadsheets write besides.

export interface DecodedText {
  text: string
  /** What it was read as, in words; absent where it is UTF-8, as most is. */
  readAs?: string
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** Bytes that are looked at for UTF-16 without a mark. */
const LOOKED_AT = 4096
/** Of the pairs: a table is mostly digits and signs, whose other byte is zero. */
const MOSTLY = 0.6
const HARDLY = 0.05

export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = markedAs(bytes) ?? unmarkedUtf16(bytes) ?? 'utf-8'
  const text = new TextDecoder(encoding).decode(bytes)
  if (encoding !== 'utf-8') return { text, readAs: 'UTF-16' }
  return text.includes('\ufffd') ? mended(text, bytes) : { text }
}

/** By the mark of byte order that it begins with. */
function markedAs([first, second]: Uint8Array): Encoding | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  const zeros = [0, 0]
  const looked = bytes.subarray(0, LOOKED_AT)
  looked.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]! += 1
  })
  const [even, odd] = zeros.map((count) => (2 * count) / looked.length) as [number, number]
  if (odd > MOSTLY && even < HARDLY) return 'utf-16le'
  return even > MOSTLY && odd < HARDLY ? 'utf-16be' : undefined
}

/** Broken as UTF-8: as Windows-1252 every byte is a letter, but where more is whole than broken it is UTF-8 that was damaged. */
function mended(text: string, bytes: Uint8Array): DecodedText {
  const broken = count(text, /\ufffd/g)
  const whole = count(text, /[^\0-\x7f\ufffd]/gu)
  if (whole <= broken) return { text: new TextDecoder('windows-1252').decode(bytes), readAs: 'Windows-1252' }
  return { text, readAs: `UTF-8, ${broken === 1 ? 'a letter is' : `${broken} letters are`} broken` }
}

const count = (text: string, shape: RegExp) => text.match(shape)?.length ?? 0
