// The address of an experiment as it stands, to be sent to somebody.
import { encodeAddress } from '../../experiment/address/address'
import { BadInput } from '../../experiment/parse/bad-input'
import type { LabState } from '../state'

/**
 * @param pageUrl where this page lies, with its query and hash
 * @throws BadInput where an address cannot hold the experiment
 */
export function shareUrl(pageUrl: string, { presetId, experiment }: LabState): string {
  const encoded = encodeAddress(presetId, experiment)
  if ('needsFile' in encoded) throw new BadInput(encoded.needsFile)
  const url = new URL(pageUrl)
  // The query's seed would win over the experiment's own; who follows a link out of a figure wants the whole page, and nobody the console.
  for (const name of ['seed', 'embed', 'debug']) url.searchParams.delete(name)
  url.hash = encoded.hash
  return url.href
}

/** The size at which the figure shows everything without scrolling, CSS pixels. */
const FIGURE = { width: 860, height: 560 }

/**
 * HTML that puts the experiment as it stands into another page, as one figure.
 *
 * @throws BadInput as `shareUrl`
 */
export function embedCode(pageUrl: string, state: LabState): string {
  const url = new URL(shareUrl(pageUrl, state))
  url.searchParams.set('embed', '1')
  const source = url.href.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return `<iframe src="${source}" width="${FIGURE.width}" height="${FIGURE.height}" title="Overfit Lab" loading="lazy" style="border: 0; max-width: 100%"></iframe>`
}
