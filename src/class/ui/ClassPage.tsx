// The page in a class: the host's view for a projector, or a student's for a phone.
import { useEffect, useState } from 'react'
import { markReady } from '../../session/page/html-state'
import { late } from '../../ui/kit/late/late'
import { Room } from '../../ui/kit/late/Room'
import { joinRoom } from '../session/join-room'
import { roomInAddress } from '../session/room-address'
import { ClassContext, type ClassRooms, useRoom } from './class-context'
import './class.css'

const HostPage = late(async () => (await import('./host/HostPage')).HostPage)
const StudentPage = late(async () => (await import('./student/StudentPage')).StudentPage)

export function ClassPage({ rooms }: { rooms: ClassRooms }) {
  const [room] = useState(joinNamed)
  useEffect(() => () => room.leave(), [room])
  return (
    <ClassContext value={{ room, rooms }}>
      <div className="in-class">
        <Room>
          <AsRole />
        </Room>
      </div>
      <rooms.notes />
    </ClassContext>
  )
}

function joinNamed() {
  const address = roomInAddress(window)
  if (!address) throw new Error('This address names no room.')
  return joinRoom(address)
}

function AsRole() {
  const role = useRoom((state) => state.role)
  // What it waits for it says.
  useEffect(markReady, [])
  return role === 'host' ? <HostPage /> : <StudentPage />
}
