// The names that students have given, when they are asked for: in an order that tells nothing of what they have answered.
import { useRoom } from '../../class-context'
import { HostDialog } from './HostDialog'

export function WhoIsNamed({ onClose }: { onClose(): void }) {
  const given = useRoom((state) => state.names)
  const names = Object.values(given)
    .filter((name) => name !== '')
    .sort((a, b) => a.localeCompare(b))
  return (
    <HostDialog title="Names that students gave" onClose={onClose}>
      {names.length === 0 ? (
        <p>Nobody has given a name. Students may, on their own page.</p>
      ) : (
        <>
          <p>Whoever sees this screen sees them. Answers are shown without them.</p>
          <ul className="host-names" data-testid="names">
            {names.map((name, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two may have the same name.
              <li key={at}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </HostDialog>
  )
}
