// A page's part in a room of a class: what it shows, and what can be done. No React, and nothing of the lab's own session.
import type { StoreApi } from 'zustand/vanilla'
import type { Answer } from '../shared/answer'
import type { Phase } from '../shared/documents'
import type { Lead } from '../shared/lead'
import type { Ending, Refusal } from '../shared/messages'
import type { Question } from '../shared/question'
import type { Truth } from '../shared/truth'
import type { NetworkResult } from '../shared/work/network-result'
import type { Work, WorkProgress } from '../shared/work/work'

/** Whether the room answers. */
export type Line =
  | 'connecting'
  | 'open'
  /** It was open: it tries again by itself, and what was sent is kept. */
  | 'away'
  /** For good. `no-class-here`: the page comes from where no class is run. */
  | { over: Ending | 'no-class-here' }

/** For good. */
export function isOver(line: Line): line is Extract<Line, object> {
  return typeof line === 'object'
}

/** One answer, as the host has it. */
export interface GivenAnswer {
  /** Random, and of this room alone. */
  student: string
  round: number
  answer: Answer
}

export interface OwnAnswer {
  /** The newest. */
  answer: Answer
  /** Whether the server has it: only then it is sent. */
  isTaken: boolean
  /** It will not be taken. */
  refused?: Refusal | undefined
  /** What the server has, the newest or one before. */
  taken?: Answer | undefined
}

/** A student's device at what all devices train together. */
export interface DeviceState {
  /** The visitor has stopped it. */
  isResting: boolean
  /** The pair that it trains. */
  task: number | undefined
  /** Networks of this work that it has trained and that were taken. */
  networks: number
  /** What it said was not what other devices found: it gets no more. */
  isDistrusted: boolean
}

export interface RoomState {
  role: 'host' | 'student'
  /** `K7QM42`; `spokenCode` has it as people read it. */
  code: string
  /** Of the host: where students join, in the local network. '' until the server has said it. */
  joinAddress: string
  line: Line
  /** Date.now() of this device, when the line last changed: for "since 12 s" alone. */
  lineSince: number
  /** Students who are connected now. */
  present: number
  /** The host's has what is right; a student's never. */
  question: Question | undefined
  /** Where the question is of another version of the page: what is wrong with it, in a sentence. */
  unreadable: string | undefined
  /** From 1 on. */
  round: number
  phase: Phase
  /** How many have answered in this round. */
  answered: number
  /** From the reveal on, where the host has said it. */
  truth: Truth | undefined
  /** Of a student, to this question and round. */
  mine: OwnAnswer | undefined
  /** Of a student: its own answers of the rounds before, of this question. */
  before: readonly { round: number; answer: Answer }[]
  /** Of the host: to this question, of all rounds. */
  answers: readonly GivenAnswer[]
  /** From the reveal on, for everybody: each round's answers, in an order that tells nobody's. */
  rounds: readonly { round: number; answers: readonly Answer[] }[]
  /** Of the host: what students call themselves, by student. */
  names: Readonly<Record<string, string>>
  /** A student's own. */
  name: string
  /** What the students' labs are asked to follow. */
  lead: Lead | undefined
  /** What all devices train together. */
  work: Work | undefined
  progress: WorkProgress
  /** Of the host: what is held to be true of each network that has been trained. */
  networks: readonly { pair: number; result: NetworkResult }[]
  /** Of a student: this device's share of the work. */
  device: DeviceState
}

export interface Room {
  store: StoreApi<RoomState>
  /** Of a student: kept until the server has taken it, over losses of the line too; the newest counts. */
  send(answer: Answer): void
  rename(name: string): void
  /**
   * Of the host: a new question, in its first round.
   *
   * @throws BadInput where it is none, or too large for a room
   */
  ask(question: Question): void
  close(): void
  /** After it was closed, the same round goes on. */
  reopen(): void
  reveal(truth?: Truth): void
  /** The same question once more; the rounds before are kept beside it. */
  askAgain(): void
  /** For everybody, and for good. */
  end(): void
  /**
   * Of the host: the students' labs follow this; none: they are let go.
   *
   * @throws BadInput where it is too large for a room
   */
  lead(lead: Lead | undefined): void
  /**
   * Of the host: all devices train networks of this experiment, one for each λ and seed.
   *
   * @throws BadInput where it is no such work, or too large for a room
   */
  compute(work: Omit<Work, 'id' | 'isStopped'>): void
  /** What was found stays. */
  stopComputing(): void
  /** Of a student: this device trains no more for all, and goes on. */
  restDevice(): void
  wakeDevice(): void
  /** Of a student: what its task came to. */
  deliver(result: NetworkResult): void
  /** Of the host: every answer of the room, without names. */
  csv(): string
  /** This page alone. */
  leave(): void
}
