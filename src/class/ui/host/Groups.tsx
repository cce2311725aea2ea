// How the class has answered, counted in groups.
import type { Group } from '../../shared/groups'

export function Groups({ groups, of }: { groups: readonly Group[]; of: number }) {
  return (
    <ul className="answer-groups">
      {groups.map(({ key, count, title, sentence }) => (
        <li key={key} data-group={key}>
          <b>
            {count} of {of}
          </b>
          <span>{title}</span>
          <small>{sentence}</small>
        </li>
      ))}
    </ul>
  )
}
