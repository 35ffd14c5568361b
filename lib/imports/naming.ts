import 'server-only'

import type { organisationKinds } from '@/db/values/directory'
import { foldName } from '../directory/folding'
import type { DirectoryKind } from '../directory/kinds'
import { type DirectoryIndex, likeNamed, namesakes } from './directory-index'
import { kindByName } from './words/organisations'
import { zoneIn } from './words/places'

type OrganisationKind = (typeof organisationKinds)[number]

/** What was said of names, by their keys: who is meant, and of what kind a new organisation is. */
type Answers = { names: Record<string, string>; kinds: Record<string, OrganisationKind> }

/** A name of a row: whom it means, or that it is to be added. `several` may be meant, and one must say which. */
export type Named = {
  kind: DirectoryKind
  text: string
  key: string
  state: 'known' | 'new' | 'several'
  /** Of a known one. */
  id: string | null
  /** Of a place, where it has one. */
  zone: string | null
}

/** A record of the directory that the list adds. */
export type Newcomer = {
  kind: DirectoryKind
  text: string
  key: string
  /** The line that names it first. */
  line: number
  country: string | null
  zone: string | null
  organisationKind: OrganisationKind
}

/** A name that is asked about: `ids` bear it (`several`), or a like one. */
export type NameQuestion = { kind: DirectoryKind; text: string; key: string; ids: string[]; must: boolean }

/** Looks the names of a list up, one after another, and keeps what is to be added and to be asked. */
export function namingBy(index: DirectoryIndex, { names: choices, kinds }: Answers) {
  const newcomers = new Map<string, Newcomer>()
  const questions = new Map<string, NameQuestion>()
  const known = new Map<string, Named>()

  function look(kind: DirectoryKind, text: string, key: string, country: string | null): Named {
    const there = namesakes(index, kind, text)
    const fitting = country ? there.filter((entry) => entry.country === country) : there
    const like = fitting.length === 0 ? likeNamed(index, kind, text) : []
    const may = (fitting.length > 0 ? fitting : like).filter((entry) => !country || entry.country === country)
    const chosen = choices[key]
    const must = fitting.length > 1
    if (must || like.length > 0) {
      const ids = may.slice(0, 8).map(({ id }) => id)
      if (ids.length > 0) questions.set(key, { kind, text, key, ids, must })
    }
    const named = { kind, text, key }
    const picked = may.find(({ id }) => id === chosen)
    const fresh = chosen === 'new'
    if (!picked && !fresh && must) return { ...named, state: 'several', id: null, zone: null }
    const meant = picked ?? (fresh ? undefined : fitting[0])
    if (meant) return { ...named, state: 'known', id: meant.id, zone: meant.zone }
    return { ...named, state: 'new', id: null, zone: country ? (zoneIn(country)?.zone ?? null) : null }
  }

  return {
    newcomers,
    questions,
    /** The record that a name means; a name that means none is noted as a newcomer, at its first line. */
    name(kind: DirectoryKind, text: string, line: number, country: string | null = null): Named {
      const key = `${kind} ${foldName(text)}${country ? ` ${country}` : ''}`
      const named = known.get(key) ?? look(kind, text, key, country)
      known.set(key, named)
      if (named.state === 'new' && !newcomers.has(key)) {
        newcomers.set(key, {
          kind,
          text,
          key,
          line,
          country,
          zone: named.zone,
          organisationKind: kinds[key] ?? kindByName(text),
        })
      }
      return named
    },
    /** The country of the places of a name, where there is one such place. */
    countryOf(text: string): string | null {
      const there = namesakes(index, 'place', text)
      return there.length === 1 ? (there[0]?.country ?? null) : null
    },
  }
}

export type Naming = ReturnType<typeof namingBy>
