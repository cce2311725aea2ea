// Two ways to give the experiment away as it stands: a link, and a figure for somebody's own page.

import { useState } from 'react'
import { messageOf } from '../../../experiment/parse/message-of'
import type { Session } from '../../../session/session'
import { copyText } from '../../kit/copy-text'
import { useSession } from '../../kit/session-context'
import '../../kit/panels/popover.css'
import './share.css'

type Gift = (session: Session) => string | Promise<string>

const link: Gift = (session) => session.shareUrl()
const figure: Gift = (session) => session.embedCode()

export function ShareMenu() {
  const session = useSession()
  const [said, setSaid] = useState('')
  const give = async (gift: Gift, done: string) => setSaid(await copy(async () => gift(session), done))
  return (
    <>
      <button type="button" popoverTarget="share" title="Give this experiment away as it stands">
        Share
      </button>
      <div id="share" className="popover share" popover="auto" onToggle={() => setSaid('')}>
        <button
          type="button"
          onClick={() => void give(link, 'The link is copied: it opens this experiment as it stands.')}
        >
          Copy link
        </button>
        <button
          type="button"
          onClick={() => void give(figure, 'Copied: paste it into the HTML of your page.')}
        >
          Copy as a figure for a web page
        </button>
        <p role="status">{said}</p>
      </div>
    </>
  )
}

/** @returns what became of it, in words */
async function copy(text: () => Promise<string>, done: string): Promise<string> {
  let given: string
  try {
    given = await text()
  } catch (error) {
    return messageOf(error)
  }
  // The visitor can still copy it by hand.
  return (await copyText(given)) ? done : given
}
