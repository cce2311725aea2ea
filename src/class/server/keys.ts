// What a room is known by: a code for everybody, a secret for its host, an id for what it is.
import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { CODE_LENGTH, CODE_LETTERS } from '../shared/room-code'

export interface RoomKeys {
  code: string
  /** 128 bits, hexadecimal. */
  secret: string
}

export function newKeys(): RoomKeys {
  const letters = Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)])
  return { code: letters.join(''), secret: newId() }
}

/** 128 random bits, hexadecimal. */
export function newId(): string {
  return randomBytes(16).toString('hex')
}

/** Pages remember it: with another secret, the same code is another room. It tells nothing of the secret. */
export function roomId({ code, secret }: RoomKeys): string {
  return createHash('sha256').update(`${code} ${secret}`).digest('hex').slice(0, 32)
}

/** Without telling by its time how much of it was right. */
export function isSame(given: string, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(secret))
}
