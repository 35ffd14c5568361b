import type { MemberRole } from '@/db/values/visits'
import type { Named } from '../naming'
import type { RowReader } from '../row-reader'
import { type NamedPerson, peopleNamed } from '../words/people'

export type MemberGiven = { named: Named; role: MemberRole; title: string | null }

/** The delegation: the head before all others, then as named; whoever is named twice counts once. */
export function membersOf(reader: RowReader): MemberGiven[] {
  const heads = peopleIn(reader, 'head')
  const others = peopleIn(reader, 'members')
  const all = [
    ...heads.map((person, index) => ({ ...person, role: person.role ?? (index === 0 ? 'head' : 'member') })),
    ...others.map((person) => ({ ...person, role: person.role ?? 'member' })),
  ]
  const members: MemberGiven[] = []
  for (const { name, role, title } of all) {
    const named = reader.ground.naming.name('person', name, reader.line)
    const twice = members.find((member) => member.named.key === named.key)
    if (twice) twice.title ??= title
    else members.push({ named, role, title })
  }
  if (members.filter(({ role }) => role === 'head').length > 1)
    reader.wrong('members', 'imports.problem.twoHeads')
  const among = (people: NamedPerson[]) =>
    members.filter(({ named }) =>
      people.some(({ name }) => reader.ground.naming.name('person', name, reader.line).key === named.key),
    )
  const headMembers = among(heads)
  reader.names('head', headMembers)
  reader.names(
    'members',
    among(others).filter((member) => !headMembers.includes(member)),
  )
  return members.sort((a, b) => Number(b.role === 'head') - Number(a.role === 'head'))
}

/** The people of a field; who was absent is known of a table alone, elsewhere it stays with the title. That there were more than it names is said, and that its signs leave a doubt who is named. */
export function peopleIn(
  reader: RowReader,
  field: 'head' | 'members' | 'theirPeople' | 'ourPeople' | 'signatories',
) {
  const { people, more, doubtful } = peopleNamed(reader.text(field))
  if (more) reader.warn(field, 'imports.warning.moreUnnamed')
  if (doubtful)
    reader.warn(field, people.length === 1 ? 'imports.warning.oneNamed' : 'imports.warning.namesApart', {
      count: people.length,
    })
  for (const { name } of people)
    if (name.length > 200) reader.wrong(field, 'problems.tooLong', { max: 200, length: name.length })
  if (field === 'theirPeople' || field === 'ourPeople') return people
  return people.map((person) => ({
    ...person,
    title: [person.title, person.absent].filter(Boolean).join(', ') || null,
  }))
}
