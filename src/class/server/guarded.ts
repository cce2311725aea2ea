// An exception that leaves a hook or a listener ends the process, and with it the class. None may.

export type Complain = (what: string, error: unknown) => void

/** The same, and what it throws is told instead. */
export function guarded<Arguments extends unknown[]>(
  what: string,
  act: (...given: Arguments) => void | Promise<void>,
  complain: Complain,
): (...given: Arguments) => Promise<void> {
  return async (...given) => {
    try {
      await act(...given)
    } catch (error) {
      complain(what, error)
    }
  }
}
