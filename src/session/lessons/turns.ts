// Of what is asked for one after the other only the newest is still wanted.

/** @returns what begins a turn; what that returns says whether no other has begun since */
export function takeTurns(): () => () => boolean {
  let turn = 0
  return () => {
    const mine = ++turn
    return () => mine === turn
  }
}
