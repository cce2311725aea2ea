// What a figure shows of the page: `show=fit,lambda` in the query of its address.
import * as v from 'valibot'
import { oneOf } from '../../../experiment/parse/fields'
import { parse } from '../../../experiment/parse/parse'

const figureParts = ['fit', 'loss', 'weights', 'lambda', 'sentence'] as const

export type FigurePart = (typeof figureParts)[number]

export const usualParts: readonly FigurePart[] = ['sentence', 'fit', 'loss', 'lambda']

const showSchema = v.object({ show: v.array(oneOf(figureParts)) })

/** @throws BadInput naming the word that is no part */
export function shownParts(query: string): readonly FigurePart[] {
  const asked = new URLSearchParams(query).get('show')
  return asked === null ? usualParts : parse(showSchema, { show: asked.split(',') }, 'query').show
}
