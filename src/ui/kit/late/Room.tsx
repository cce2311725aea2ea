// A part of the page that can fail alone: it is waited for here, and what is thrown in it ends here.
import { Component, type ReactNode, Suspense } from 'react'
import { Broken } from './Broken'
import { forgetFailures } from './late'

interface RoomProps {
  /** In its place until it is loaded. */
  waiting?: ReactNode
  /** In its place once it has failed, instead of the usual words. */
  instead?(error: unknown): ReactNode
  /** Where it can be closed. */
  onClose?(): void
  children: ReactNode
}

interface RoomState {
  failure?: { error: unknown } | undefined
  hasTriedAgain?: boolean
}

export class Room extends Component<RoomProps, RoomState> {
  override state: RoomState = {}

  static getDerivedStateFromError(error: unknown): RoomState {
    return { failure: { error } }
  }

  /** Now that nobody shows it any more; sooner, React would fetch again by itself and for ever. */
  override componentDidCatch(): void {
    forgetFailures()
  }

  override render(): ReactNode {
    const { waiting, instead, onClose, children } = this.props
    const { failure, hasTriedAgain = false } = this.state
    if (!failure) return <Suspense fallback={waiting}>{children}</Suspense>
    if (instead) return instead(failure.error)
    const tryAgain = () => this.setState({ failure: undefined, hasTriedAgain: true })
    return <Broken error={failure.error} {...{ hasTriedAgain, tryAgain, onClose }} />
  }
}
