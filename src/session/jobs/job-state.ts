// What the store knows of a job.

export interface JobState<Asked extends { job: number }, Report extends { job: number; isDone: boolean }> {
  /** What is under way, or has come to its end. */
  asked?: Asked
  /** The newest of it. */
  report?: Report
  /** Why there is none any more. */
  ended?: string
}

export function isUnderWay({
  asked,
  report,
}: JobState<{ job: number }, { job: number; isDone: boolean }>): boolean {
  return asked !== undefined && !report?.isDone
}
