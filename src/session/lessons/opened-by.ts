// The experiment that a move of a lesson opens.
import type { Move } from '../../catalog/lessons/lesson'
import { decodeAddress, encodeAddress } from '../../experiment/address/address'
import { BadInput } from '../../experiment/parse/bad-input'
import type { LabState } from '../state'

type Opened = Pick<LabState, 'presetId' | 'experiment'>
type Opening = Extract<Move, { load: string } | { restart: object }>

/** @throws BadInput where what stands is too large for an address, in which a restart changes some pairs */
export function openedBy(move: Opening, standing: Opened): Opened {
  if ('load' in move) return decodeAddress(`#${pairs({ preset: move.load, ...move.with })}`)
  const { presetId, experiment } = standing
  const address = encodeAddress(presetId, experiment)
  if ('needsFile' in address) throw new BadInput(address.needsFile)
  const now = Object.fromEntries(new URLSearchParams(address.hash.slice(1)))
  return decodeAddress(`#${pairs({ preset: presetId, ...now, ...move.restart })}`)
}

const pairs = (fields: Readonly<Record<string, string>>) =>
  Object.entries(fields)
    .map(([key, value]) => `${key}=${value}`)
    .join('&')
