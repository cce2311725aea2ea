// Own data that is not standardised and lies so far from 0 that the small steps of training do not get there.

import { plainNumber } from '../../catalog/number-text'
import { extent } from '../../experiment/extent'
import type { LabState } from '../state'

/** A network's first weights expect numbers of about 1. */
const FAR = 100

/** What it is that lies too far, as a clause; nothing where the scale is sound. */
export function scaleTrouble({ experiment: { data }, run }: LabState): string | undefined {
  if (!run || data.kind !== 'custom' || data.standardize) return undefined
  const { training, task } = run
  const target = extentsOf(training.targets).flat().findLast(isFar)
  // Of classes none is that large.
  if (target !== undefined && task === 'regression') return `its targets reach ${plainNumber(target)}`
  const input = extentsOf(training.inputs).find((ends) => ends.some(isFar))
  return input && `an input goes from ${input.map(plainNumber).join(' to ')}, far from 0`
}

function extentsOf(rows: readonly number[][]): [low: number, high: number][] {
  return (rows[0] ?? []).map((_, j) => extent(rows.map((row) => row[j] as number)))
}

function isFar(value: number): boolean {
  return Math.abs(value) >= FAR
}
