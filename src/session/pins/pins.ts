// The pins: four at most, each with its letter, kept on this device as they change.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { messageOf } from '../../experiment/parse/message-of'
import type { KeptPins } from './kept-pins'
import { type Letter, letters, type Pin, type PinnedMoment } from './pin'
import { pinFile, readPins } from './pin-file'
import { nameOf } from './pin-name'

export interface PinsState {
  /** Oldest first. */
  pins: readonly Pin[]
  /** What became of the last that was done, in words. */
  said: string
}

export interface Pins {
  store: StoreApi<PinsState>
  /** A fifth takes the place of the oldest, and its letter. */
  add(moment: PinnedMoment): Promise<void>
  /** Without words it has its own name again. */
  rename(letter: Letter, name: string): Promise<void>
  remove(letter: Letter): Promise<void>
  clear(): Promise<void>
  /** All of a file, in the place of those that there are. @throws BadInput */
  open(content: unknown): Promise<void>
}

/** Begins to read what is kept: what is done meanwhile waits for it. */
export function createPins(kept: KeptPins): Pins {
  const store = createStore<PinsState>(() => ({ pins: [], said: '' }))
  const { getState, setState } = store
  const reading = read(kept).then(setState)
  const change = async (to: (pins: readonly Pin[]) => PinsState) => {
    await reading
    setState(to(getState().pins))
    const trouble = await keep(kept, getState().pins)
    if (trouble) setState({ said: trouble })
  }
  return {
    store,
    add: (moment) => change((pins) => withPin(pins, moment)),
    rename: (letter, name) => change((pins) => ({ pins: renamed(pins, letter, name.trim()), said: '' })),
    remove: (letter) => change((pins) => ({ pins: without(pins, letter), said: `${letter} is removed.` })),
    clear: () => change(() => ({ pins: [], said: 'All pins are removed.' })),
    async open(content) {
      const pins = readPins(content)
      await change(() => ({ pins, said: '' }))
    },
  }
}

/** What cannot be read stays where it is until another is pinned. */
async function read(kept: KeptPins): Promise<Partial<PinsState>> {
  try {
    const content = await kept.read()
    return content === undefined ? {} : { pins: readPins(content) }
  } catch (error) {
    return { said: `What was pinned before cannot be shown. ${messageOf(error)}` }
  }
}

/** @returns in a sentence why they are not kept */
async function keep(kept: KeptPins, pins: readonly Pin[]): Promise<string | undefined> {
  try {
    await kept.write(pinFile(pins))
    return undefined
  } catch (error) {
    return `The pins cannot be kept on this device (${messageOf(error).replace(/\.$/, '')}): a reload loses them.`
  }
}

function withPin(pins: readonly Pin[], moment: PinnedMoment): PinsState {
  const free = letters.find((letter) => pins.every((pin) => pin.letter !== letter))
  const others = free ? pins : pins.slice(1)
  const letter = free ?? (pins[0] as Pin).letter
  const said = `Pinned as ${letter}${free ? '' : ', in the place of the oldest'}.`
  return { pins: [...others, { ...moment, letter, name: nameOf(moment, others) }], said }
}

function without(pins: readonly Pin[], letter: Letter): Pin[] {
  return pins.filter((pin) => pin.letter !== letter)
}

function renamed(pins: readonly Pin[], letter: Letter, name: string): Pin[] {
  return pins.map((pin) =>
    pin.letter === letter ? { ...pin, name: name || nameOf(pin, without(pins, letter)) } : pin,
  )
}
