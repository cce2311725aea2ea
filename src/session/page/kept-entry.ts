// What a device says of data that it keeps, without the rows themselves.
import type { CustomData } from '../../experiment/experiment'

export interface KeptEntry {
  /** Its name in addresses. */
  key: string
  /** The visitor's name for it. */
  name: string
  rows: number
  /** About: of the numbers alone. */
  bytes: number
  /** Milliseconds since 1970; absent: kept before this was noted. */
  usedAt?: number
}

interface Known {
  name?: string | undefined
  usedAt?: number | undefined
}

const BYTES_PER_NUMBER = 8

export function keptEntry(key: string, data: CustomData, { name, usedAt }: Known): KeptEntry {
  const { inputs, validationInputs, testInputs = [], targets } = data
  const rows = inputs.length + validationInputs.length + testInputs.length
  const width = (inputs[0]?.length ?? 0) + (targets[0]?.length ?? 0)
  return {
    key,
    name: name ?? key.replace(/-[0-9a-f]{8}$/, ''),
    rows,
    bytes: rows * width * BYTES_PER_NUMBER,
    ...(usedAt !== undefined && { usedAt }),
  }
}
