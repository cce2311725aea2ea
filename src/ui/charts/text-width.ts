// About how wide a text of 12 px is: near enough to keep words apart, without measuring.

const CHARACTER_WIDTH = 6.8

export function textWidth(text: string): number {
  return text.length * CHARACTER_WIDTH
}
