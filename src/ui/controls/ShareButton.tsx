// Copies the address of the experiment as it stands.
import { useRef, useState } from 'react'
import { useSession } from '../session-context'

export function ShareButton() {
  const session = useSession()
  const answer = useRef<HTMLParagraphElement>(null)
  const [said, setSaid] = useState('')
  const share = async () => {
    setSaid(await copy(() => session.shareUrl()))
    answer.current?.showPopover()
  }
  return (
    <>
      <button type="button" title="Copy a link to this experiment as it stands" onClick={() => void share()}>
        Share
      </button>
      <p ref={answer} className="popover" popover="auto" role="status">
        {said}
      </p>
    </>
  )
}

/** @returns what became of it, in words */
async function copy(url: () => string): Promise<string> {
  let link: string
  try {
    link = url()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  try {
    await navigator.clipboard.writeText(link)
    return 'The link is copied: it opens this experiment as it stands.'
  } catch {
    // No permission, or not a secure page: the visitor can still copy it by hand.
    return link
  }
}
