// What a page says of its line to the room, one sentence for each state that is not plain sailing.
import { isOver, type Line, type RoomState } from '../session/room'

type Told = Pick<RoomState, 'line' | 'role' | 'unreadable'>

/** @param seconds since the line is as it is @returns '' where there is nothing to say */
export function lineWords({ line, role, unreadable }: Told, seconds: number): string {
  if (isOver(line)) return overWords[line.over]
  if (line === 'connecting') return seconds < 10 ? 'Joining the room …' : stillJoining
  if (line === 'away') return awayWords(role, seconds)
  return unreadable === undefined
    ? ''
    : `This question is of another version of the page: reload it. (${unreadable})`
}

const stillJoining = 'The room does not answer yet. Is this device in the same network as your teacher’s?'

const overWords: Record<Extract<Line, object>['over'], string> = {
  ended: 'The room has ended.',
  full: 'This room is full.',
  'no-such-room': 'There is no room with this code. Look at the code once more.',
  replaced: 'Another page has become the host.',
  'no-class-here': 'This address names a room, but no class is running here.',
}

/** Which of them is not for good. */
export function canComeBack(line: Line): boolean {
  return isOver(line) && line.over === 'replaced'
}

function awayWords(role: RoomState['role'], seconds: number): string {
  const kept = role === 'student' ? 'what you sent is kept' : 'what was answered is kept'
  const since =
    seconds < 5 ? '' : ` for ${seconds < 120 ? `${seconds} s` : `${Math.floor(seconds / 60)} minutes`}`
  const verb = since ? 'has not answered' : 'does not answer'
  return `The room ${verb}${since}: this page tries again by itself, and ${kept}.`
}
