// A page goes into a room: the line, what the room says as the page shows it, and what the page may do there.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ServerMessage } from '../shared/messages'
import { parseRoomCode } from '../shared/room-code'
import { noProgress } from '../shared/work/work'
import { type Connection, connect } from './connection'
import { createDeviceWork, noDevice } from './device-work'
import { hostVerbs } from './host-verbs'
import { keptStudent, newId } from './kept-student'
import { createOwnAnswers } from './own-answers'
import { isOver, type Line, type Room, type RoomState } from './room'
import type { RoomAddress } from './room-address'
import { isSpeaking, said } from './shown'
import { ofPage, type Surroundings } from './surroundings'

/** Begins to connect; what becomes of it is in the store. */
export function joinRoom(address: RoomAddress, surroundings: Surroundings = ofPage(window)): Room {
  const store = createStore<RoomState>(() => atFirst(address))
  const { getState, setState } = store
  const kept = keptStudent(address.code, surroundings.kept)
  const own = createOwnAnswers(
    store,
    kept,
    (message) => connection.send(JSON.stringify(message)),
    () => isSpeaking(connection.documents),
  )
  const device = createDeviceWork(store, (message) => connection.send(JSON.stringify(message)))
  const page = newId()
  /** What the server has said of itself. */
  let known: { room: string; start: string } | undefined
  /** Since the line was lost, the student's answer has not been sent yet. */
  let isDue = true
  let connection = begin()
  const host = hostVerbs(() => connection.documents)
  if (parseRoomCode(address.code) !== address.code) over('no-such-room')

  function begin(): Connection {
    const begun = connect(address, surroundings, {
      token: () =>
        address.secret === undefined
          ? { role: 'student', student: kept.read().student, room: known?.room }
          : { role: 'host', secret: address.secret, page, takesOver: !known, room: known?.room },
      onOpen() {
        setLine(store, 'open')
        isDue = true
        own.introduce()
        show()
        device.goOn()
      },
      onMessage(message) {
        if (message.kind === 'welcome') beWelcome(message)
        else if (message.kind === 'over') over(message.why)
        else {
          own.hear(message)
          device.hear(message)
        }
      },
      onLost() {
        if (getState().line === 'open') setLine(store, 'away')
        else if (getState().line === 'connecting') void lookForClass()
      },
      // Another room has its code by now, or none: the one that it was in is no more.
      onOver: (why) => over(known && why === 'no-such-room' ? 'ended' : why),
    })
    const { open, host } = begun.documents
    for (const document of [open, host]) document?.on('afterTransaction', show)
    return begun
  }

  function show() {
    const { line, question, work } = getState()
    // What was shown stays until a server that was just started has it back from its host.
    const isTold = question !== undefined || work !== undefined
    if (isOver(line) || (isTold && !isSpeaking(connection.documents))) return
    const now = said(connection.documents, getState())
    setState({ ...now, ...own.follow(now) })
    device.follow()
    if (!isDue || line !== 'open' || !isSpeaking(connection.documents)) return
    isDue = false
    own.deliver()
  }

  /** What a student's page has of an older start would contradict what the host says now; a host's brings it back. */
  function beWelcome({ room, start, joinAddress }: Extract<ServerMessage, { kind: 'welcome' }>) {
    const isOther = known !== undefined && known.start !== start
    known = { room, start }
    if (joinAddress !== undefined) setState({ joinAddress })
    if (!isOther || getState().role === 'host') return
    connection.end()
    connection = begin()
  }

  function over(why: Exclude<Line, string>['over']) {
    if (isOver(getState().line)) return
    setLine(store, { over: why })
    connection.end()
  }

  async function lookForClass() {
    // Where nothing answers, the line is only away: it is tried again.
    const isHere = await surroundings.isClassHere().catch(() => true)
    if (!isHere && getState().line === 'connecting') over('no-class-here')
  }

  return {
    store,
    send: own.send,
    rename: own.rename,
    ...host,
    restDevice: device.rest,
    wakeDevice: device.wake,
    deliver: device.deliver,
    leave() {
      device.end()
      connection.end()
    },
  }
}

function atFirst({ code, secret }: RoomAddress): RoomState {
  return {
    role: secret === undefined ? 'student' : 'host',
    code,
    joinAddress: '',
    line: 'connecting',
    lineSince: Date.now(),
    present: 0,
    question: undefined,
    unreadable: undefined,
    round: 1,
    phase: 'asking',
    answered: 0,
    truth: undefined,
    mine: undefined,
    before: [],
    answers: [],
    rounds: [],
    names: {},
    name: '',
    lead: undefined,
    work: undefined,
    progress: noProgress,
    networks: [],
    device: noDevice,
  }
}

function setLine({ setState }: StoreApi<RoomState>, line: Line): void {
  setState({ line, lineSince: Date.now() })
}
