// The next question: one that is ready, of a preset or of a lesson, or one that the host writes.
import { useState } from 'react'
import { lessons } from '../../../catalog/lessons/lesson-table'
import type { PresetId } from '../../../catalog/presets/preset-table'
import { notify } from '../../../session/notify'
import { useLab, useSession } from '../../../ui/kit/session-context'
import { lessonQuestions, type Prepared, presetsToAsk, questionsOf } from '../../shared/prepared'
import type { Question } from '../../shared/question'
import { PresetPicker } from '../PresetPicker'
import { HostDialog } from './dialogs/HostDialog'
import { newId } from './new-id'
import { useHost } from './use-host'
import { WriteQuestion } from './WriteQuestion'

export function NextQuestion({ onClose }: { onClose(): void }) {
  const { ask } = useHost()
  const session = useSession()
  const standing = useLab((state) => state.presetId)
  const [preset, setPreset] = useState<PresetId>(
    presetsToAsk.includes(standing) ? standing : presetsToAsk[0]!,
  )
  const askIt = (prepared: Prepared) => {
    try {
      ask({ ...prepared, id: newId() } as Question)
    } catch (error) {
      // Too large for a room, say.
      notify(session.store, error)
    }
    onClose()
  }
  return (
    <HostDialog title="Next question" onClose={onClose}>
      <div className="next-question">
        <section>
          <h3>Of a preset</h3>
          <PresetPicker label="Preset of the question" preset={preset} onChange={setPreset} />
          <ul>
            {questionsOf(preset).map((prepared) => (
              <li key={prepared.kind}>
                <button type="button" onClick={() => askIt(prepared)}>
                  {prepared.title}
                </button>
              </li>
            ))}
          </ul>
          <h3>Your own</h3>
          <WriteQuestion preset={preset} onAsk={askIt} />
        </section>
        <section>
          <h3>Of a lesson</h3>
          <LessonQuestions onAsk={askIt} />
        </section>
      </div>
    </HostDialog>
  )
}

function LessonQuestions({ onAsk }: { onAsk(prepared: Prepared): void }) {
  const [lesson, setLesson] = useState(lessonQuestions[0]!.lesson)
  const ids = [...new Set(lessonQuestions.map((one) => one.lesson))]
  return (
    <>
      <select
        aria-label="Lesson of the question"
        value={lesson}
        onChange={({ currentTarget: { value } }) => setLesson(value)}
      >
        {ids.map((id) => (
          <option key={id} value={id}>
            {lessons[id]?.title}
          </option>
        ))}
      </select>
      <ul>
        {lessonQuestions
          .filter((one) => one.lesson === lesson)
          .map((one) => (
            <li key={one.step}>
              <button type="button" onClick={() => onAsk(one)}>
                {one.title}
              </button>
            </li>
          ))}
      </ul>
    </>
  )
}
