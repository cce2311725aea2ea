// A link that says what its sender has chosen to say. Fetched when Share is opened.
import { writeThen } from '../../experiment/address/then/write'
import type { Tuned } from '../../experiment/model-space'
import { BadInput } from '../../experiment/parse/bad-input'
import type { LabState } from '../state'
import { figureOf } from './figure-code'
import { shareUrl } from './share'

/** What the link says beside the experiment. */
export interface LinkChoice {
  /** How it got there, step by step; without it, as it stands. */
  tunings?: readonly Tuned[] | undefined
  /** Words of the query. */
  words: Readonly<Partial<Record<LinkWord, string>>>
}

/** What of the query is the sender's to choose: none of it comes along by itself. */
const linkWords = ['engine', 'theme', 'paused', 'steps', 'view'] as const
export type LinkWord = (typeof linkWords)[number]

/** They set a stage of their own, whatever the hash says. */
const stages = ['lesson', 'challenge']

/** As long as an address may be that is to survive mails and chats. */
const MAX_CHARACTERS = 8192

/**
 * @param pageUrl where this page lies, with its query and hash
 * @throws BadInput where an address cannot hold it
 */
export function linkOf(pageUrl: string, state: LabState, { tunings, words }: LinkChoice): string {
  const first = tunings?.[0]
  const experiment = first ? { ...state.experiment, ...first.settings } : state.experiment
  const url = new URL(shareUrl(pageUrl, { ...state, experiment }))
  for (const name of [...linkWords, ...stages]) url.searchParams.delete(name)
  for (const [name, value] of Object.entries(words)) url.searchParams.set(name, value)
  // Readable, as the page writes it.
  url.search = url.search.replaceAll('%2C', ',').replaceAll('%3A', ':')
  if (tunings) url.hash = `${url.hash || `preset=${state.presetId}`}&then=${writeThen(tunings)}`
  if (url.hash.length > MAX_CHARACTERS)
    throw new BadInput(
      'All that was changed is too much for an address: share it as it stands, or save the run (Setup, Save run).',
    )
  return url.href
}

/**
 * HTML that puts it into another page, as one figure.
 *
 * @throws BadInput as `linkOf`
 */
export function embedCode(pageUrl: string, state: LabState, choice: LinkChoice): string {
  return figureOf(linkOf(pageUrl, state, choice))
}
