// On paper only: the address of what was printed.

import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { messageOf } from '../../experiment/parse/message-of'
import { useSession } from '../kit/session-context'
import './print-note.css'

export function PrintNote() {
  const session = useSession()
  const [address, setAddress] = useState('')
  useEffect(() => {
    // At once: paper does not wait for the next render.
    const note = () => flushSync(() => setAddress(textOf(() => session.shareUrl())))
    addEventListener('beforeprint', note)
    return () => removeEventListener('beforeprint', note)
  }, [session])
  return <p className="print-note">{address}</p>
}

/** What is too large for an address says so on paper too. */
function textOf(read: () => string): string {
  try {
    return read()
  } catch (error) {
    return messageOf(error)
  }
}
