// A square for each step of a lesson: full once it is answered, half where the visitor is.

interface StepSquaresProps {
  count: number
  isDone(step: number): boolean
  at?: number
}

export function StepSquares({ count, isDone, at }: StepSquaresProps) {
  const steps = Array.from({ length: count }, (_, i) => i)
  const done = steps.filter(isDone).length
  return (
    <span className="step-squares" role="img" aria-label={`${done} of ${count} steps answered`}>
      {steps.map((step) => (
        <i key={step} data-is={isDone(step) ? 'done' : step === at ? 'here' : undefined} />
      ))}
    </span>
  )
}
