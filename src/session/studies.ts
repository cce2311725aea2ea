// The studies' parts on the page without React, one line a study.
import { biasVariance } from '../studies/bias-variance/session/study'
import { classWork } from '../studies/class-work/session/study'
import { doubleDescent } from '../studies/double-descent/session/study'
import { everyCount } from '../studies/every-count/session/study'
import { everyLambda } from '../studies/every-lambda/session/study'
import { everyWidth } from '../studies/every-width/session/study'
import { exactSolution } from '../studies/exact-solution/session/study'
import { resampling } from '../studies/resampling/session/study'
import { suggestLambda } from '../studies/suggest-lambda/session/study'
import { testSet } from '../studies/test-set/session/study'
import { twin } from '../studies/twin/session/study'
import { whyZeros } from '../studies/why-zeros/session/study'

export const sessionStudies = {
  'bias-variance': biasVariance,
  'class-work': classWork,
  'double-descent': doubleDescent,
  'every-count': everyCount,
  'every-lambda': everyLambda,
  'every-width': everyWidth,
  'exact-solution': exactSolution,
  resampling,
  'suggest-lambda': suggestLambda,
  'test-set': testSet,
  twin,
  'why-zeros': whyZeros,
}

type Table = typeof sessionStudies

/** What each study can be told and asked. */
export type StudyVerbs = { [Id in keyof Table]: ReturnType<Table[Id]['create']>['verbs'] }
