// Gives the visitor a text on the clipboard.

/** @returns whether the browser lets it: not without permission, nor on a page that is not secure */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
