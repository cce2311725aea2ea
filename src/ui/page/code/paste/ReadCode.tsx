// What was understood of pasted code, what was not, and the press that sets up the lab.
import type { Understood } from '../../../../experiment/from-code/from-code'

interface ReadCodeProps {
  understood: Understood
  onSetUp(): void
}

export function ReadCode({ understood: { understood, ignored }, onSetUp }: ReadCodeProps) {
  return (
    <div className="read-code">
      <Sentences title="Taken" sentences={understood} />
      {ignored.length > 0 && <Sentences title="Not taken, or not as it is there" sentences={ignored} />}
      <p>What is not named here stays as it is, the data too.</p>
      <button type="button" className="set-up-so" onClick={onSetUp}>
        Set up the lab so
      </button>
      <p>From step 0; the run before stays as a dotted line.</p>
    </div>
  )
}

function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }) {
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}
