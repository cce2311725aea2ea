// What Share gives away: the experiment as it stands or with how it got there, what else the link says, as a link or a figure.
import { useState } from 'react'
import { messageOf } from '../../../experiment/parse/message-of'
import { embedCode, linkOf } from '../../../session/page/share-link'
import { stepNow } from '../../../session/run/looking-back'
import { copyText } from '../../kit/copy-text'
import { useLab, useSession } from '../../kit/session-context'
import { ShareChoice } from './ShareChoice'
import { nowWords, storyWords, whyNoStory } from './share-words'
import { useLinkWords } from './use-link-words'
import { useTunings } from './use-tunings'
import './share.css'

type Gift = typeof linkOf

export function ShareChoices() {
  const session = useSession()
  const [isStory, setStory] = useState(false)
  const [said, setSaid] = useState('')
  const tunings = useTunings()
  const { ticks, words } = useLinkWords()
  const steps = useLab(stepNow)
  const ahead = { isPaused: 'paused' in words, steps: 'steps' in words ? steps : undefined }
  const whyNot = whyNoStory(tunings)
  const told = isStory && whyNot === undefined && Array.isArray(tunings) ? tunings : undefined
  const give = async (gift: Gift, done: string) => {
    const write = () => gift(location.href, session.store.getState(), { words, tunings: told })
    setSaid(await copy(write, done))
  }
  return (
    <>
      <fieldset aria-label="What is shared">
        <ShareChoice
          type="radio"
          label="As it stands now"
          words={nowWords(ahead, tunings)}
          isChecked={!told}
          onChange={() => setStory(false)}
        />
        <ShareChoice
          type="radio"
          label="With how it got there"
          words={whyNot ?? storyWords(ahead, tunings as never)}
          isChecked={told !== undefined}
          isDisabled={whyNot !== undefined}
          onChange={() => setStory(true)}
        />
      </fieldset>
      <fieldset aria-label="What else the link says">
        {ticks.map((tick) => (
          <ShareChoice key={tick.label} type="checkbox" {...tick} />
        ))}
      </fieldset>
      <button type="button" onClick={() => void give(linkOf, 'The link is copied.')}>
        Copy link
      </button>
      <button
        type="button"
        onClick={() => void give(embedCode, 'Copied: paste it into the HTML of your page.')}
      >
        Copy as a figure for a web page
      </button>
      <p role="status">{said}</p>
    </>
  )
}

/** @returns what became of it, in words */
async function copy(text: () => string, done: string): Promise<string> {
  let given: string
  try {
    given = text()
  } catch (error) {
    return messageOf(error)
  }
  // The visitor can still copy it by hand.
  return (await copyText(given)) ? done : given
}
