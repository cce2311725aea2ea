// The list of keys where it is open. Who never opens it never loads it.
import { late } from '../../kit/late/late'
import { Room } from '../../kit/late/Room'
import { closeKeys, useKeysPage } from './keys-page'

const KeysDialog = late(async () => (await import('./KeysDialog')).KeysDialog)

export function KeysSlot() {
  if (!useKeysPage().isOpen) return null
  return (
    <Room onClose={closeKeys}>
      <KeysDialog />
    </Room>
  )
}
