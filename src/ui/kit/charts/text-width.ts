// About how wide a text of 12 px is: near enough to keep words apart, without measuring.

/** From left to right, round a height. Pixels. */
export interface Words {
  left: number
  right: number
  middle: number
}

const CHARACTER_WIDTH = 6.8

export function textWidth(text: string): number {
  return text.length * CHARACTER_WIDTH
}

/** As much of a text as has room, with an ellipsis where that is not all of it. */
export function shortened(text: string, width: number): string {
  const characters = Math.max(1, Math.floor(width / CHARACTER_WIDTH))
  return text.length <= characters ? text : `${text.slice(0, characters - 1).trimEnd()}…`
}
