// Gives the visitor a file, by way of the browser's own download.

/** Until then the browser may still be reading it. */
const KEPT_MS = 10_000

export function saveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
}
