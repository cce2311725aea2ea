// What is said of something that was thrown: an Error's own sentence, anything else as text.

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
