// HTML that puts the experiment as it stands into another page, as one figure.

/** The height that the figure needs at this width, CSS pixels, for pages that may not run the helper's script. */
const FIGURE = { width: 860, height: 600 }

/**
 * A frame, and the script that sizes it.
 *
 * @param shared the address that `shareUrl` gives
 */
export function figureOf(shared: string): string {
  const url = new URL(shared)
  url.searchParams.set('embed', '1')
  const frame = `<iframe src="${attribute(url.href)}" width="${FIGURE.width}" height="${FIGURE.height}" title="Overfit Lab" loading="lazy" style="border: 0; max-width: 100%"></iframe>`
  return `${frame}\n<script src="${attribute(new URL('embed.js', shared).href)}" async></script>`
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}
