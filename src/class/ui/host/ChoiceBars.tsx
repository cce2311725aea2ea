// The answers to a choice: a bar of squares for each option, the round before hollow over it.

interface ChoiceBarsProps {
  options: readonly string[]
  /** Which is right, once it is revealed and where one is. */
  right: number | undefined
  /** Which option, answer by answer, round by round, oldest first. */
  rounds: readonly (readonly number[])[]
}

export function ChoiceBars({ options, right, rounds }: ChoiceBarsProps) {
  return (
    <ul className="choice-bars" data-testid="choice-board">
      {options.map((option, i) => (
        <li key={option} data-right={right === i || undefined}>
          <span className="bar-option">
            {option}
            {right === i && <b className="is-right"> is right</b>}
          </span>
          {rounds.map((given, round) => (
            <Bar
              // biome-ignore lint/suspicious/noArrayIndexKey: a round is known by its place.
              key={round}
              count={given.filter((one) => one === i).length}
              of={given.length}
              isNewest={round === rounds.length - 1}
            />
          ))}
        </li>
      ))}
    </ul>
  )
}

function Bar({ count, of, isNewest }: { count: number; of: number; isNewest: boolean }) {
  const squares = Array.from({ length: count }, (_, i) => i)
  return (
    <p className="choice-bar" data-round={isNewest ? 'now' : 'before'}>
      <b>{count}</b>
      <span role="img" aria-label={`${count} of ${of}${isNewest ? '' : ', the round before'}`}>
        {squares.map((i) => (
          <i key={i} />
        ))}
      </span>
    </p>
  )
}
