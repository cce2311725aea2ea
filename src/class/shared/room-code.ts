// A room's code: short enough for a blackboard, and without letters that are taken for others.

/** No 0 and O, 1 and I and L, 5 and S, 2 and Z, 8 and B, 6 and G, U and V; without vowels it spells no word. */
export const CODE_LETTERS = 'CDFHJKMNPQRTVWXY23479'
export const CODE_LENGTH = 6

/** As the server and the address have it; undefined where it cannot be one. */
export function parseRoomCode(text: string): string | undefined {
  const code = text.toUpperCase().replace(/[\s-]/g, '')
  return /^[A-Z0-9]{4,12}$/.test(code) ? code : undefined
}

/** As people read it: `K7QM 42`. */
export function spokenCode(code: string): string {
  return code.length > 4 ? `${code.slice(0, 4)} ${code.slice(4)}` : code
}
