// The address of an experiment as it stands, to be sent to somebody.
import { encodeAddress } from '../experiment/address'
import { BadInput } from '../experiment/bad-input'
import type { LabState } from './state'

/**
 * @param pageUrl where this page lies, with its query and hash
 * @throws BadInput where an address cannot hold the experiment
 */
export function shareUrl(pageUrl: string, { presetId, experiment }: LabState): string {
  const encoded = encodeAddress(presetId, experiment)
  if ('needsFile' in encoded) throw new BadInput(encoded.needsFile)
  const url = new URL(pageUrl)
  // The query's seed would win over the experiment's own.
  url.searchParams.delete('seed')
  url.hash = encoded.hash
  return url.href
}
