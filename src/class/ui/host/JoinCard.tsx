// How to come into the room: for a camera, and for who types.
import { spokenCode } from '../../shared/room-code'
import { useRoom } from '../class-context'
import { QrCode } from './QrCode'

export function JoinCard() {
  const address = useRoom((state) => state.joinAddress)
  const code = useRoom((state) => state.code)
  return (
    <div className="join-card" data-testid="join">
      {address && <QrCode address={address} />}
      <p>
        room <strong>{spokenCode(code)}</strong>
      </p>
      <p className="join-address">
        join at <b>{address.replace(/^http:\/\//, '') || '…'}</b>
      </p>
    </div>
  )
}
