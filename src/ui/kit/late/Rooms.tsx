// Parts of the page beside each other, each in a room of its own.
import type { ComponentType } from 'react'
import { Room } from './Room'

export function Rooms({ of: parts }: { of: readonly ComponentType[] }) {
  return parts.map((Part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: they stand in this order for good.
    <Room key={place}>
      <Part />
    </Room>
  ))
}
