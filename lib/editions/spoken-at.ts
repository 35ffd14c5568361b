import type { Dossier } from '../dossiers/dossier'
import type { MessageKey } from '../i18n/keys'
import { type Leak, speaks } from './leaks'

/** A field of a record whose text speaks a name: what it is called, whose it is, and the form where it is changed. */
type SpokenAt = { field: MessageKey; mark: string; href: string; page: string }

type Said = SpokenAt & { text: string | null }

/** Where in the records of a dossier the name of a leak is spoken. Empty where only names in the directory speak it. */
export function spokenAt(dossier: Dossier, leak: Leak): SpokenAt[] {
  const places = new Map<string, SpokenAt>()
  for (const { text, ...at } of textsOf(dossier))
    if (text && speaks(text, leak)) places.set(`${at.field} ${at.page}`, at)
  return [...places.values()]
}

function textsOf({ record }: Dossier): Said[] {
  const { visit, members, meetings, agreements, commitments } = record
  const home = `/visits/${visit.ref}`
  return [
    ...both(visit, ['title', 'purpose', 'summary', 'followUp'], visit.ref, home, (field) =>
      field === 'followUp' ? 'edit#follow-up' : field === 'summary' ? 'edit#summary' : 'edit',
    ),
    ...members.flatMap((member) =>
      both(member, ['title'], visit.ref, `${home}/delegation/${member.id}`, () => ''),
    ),
    ...meetings.flatMap((meeting) => {
      const page = `${home}/meetings/${meeting.number}`
      const mark = `${visit.ref}/${meeting.number}`
      const venue: MessageKey = 'values.editionField.venue'
      return [
        { field: venue, mark, page, href: `${page}/edit`, text: meeting.venue },
        ...both(meeting, ['subject', 'agreedText', 'readout'], mark, page, (field) =>
          field === 'subject' ? 'edit' : 'record',
        ),
      ]
    }),
    ...agreements.flatMap((agreement) =>
      both(agreement, ['title', 'summary'], agreement.ref, `/agreements/${agreement.ref}`, () => 'edit'),
    ),
    ...commitments.flatMap((commitment) =>
      both(commitment, ['words'], commitment.ref, `/commitments/${commitment.ref}`, () => 'edit'),
    ),
  ]
}

type Field = 'title' | 'purpose' | 'summary' | 'followUp' | 'subject' | 'agreedText' | 'readout' | 'words'

/** A text in both languages, each under the same field. */
function both<F extends Field>(
  record: { [P in `${F}En` | `${F}Zh`]: string | null },
  fields: F[],
  mark: string,
  page: string,
  form: (field: F) => string,
): Said[] {
  const texts: Record<string, string | null> = record
  return fields.flatMap((field) =>
    (['En', 'Zh'] as const).map((language) => ({
      field: `values.editionField.${field}` as const,
      mark,
      page,
      href: [page, form(field)].filter(Boolean).join('/'),
      text: texts[`${field}${language}`] ?? null,
    })),
  )
}
