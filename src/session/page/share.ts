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
  // Nor is a room a class's for long.
  for (const name of ['seed', 'embed', 'show', 'debug', 'room']) url.searchParams.delete(name)
  url.hash = encoded.hash
  return url.href
}
