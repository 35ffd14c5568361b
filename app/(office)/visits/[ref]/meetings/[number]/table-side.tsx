import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { SpokenText } from '@/app/ui/spoken'
import { inLanguage, nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { TableLine } from '@/lib/meetings/table-queries'
import { Attendance } from './attendance'

type Props = { side: TableLine['side']; people: TableLine[] }

/** One side of the table: who, with which title as at the meeting, and whether they came. */
export async function TableSide({ side, people }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  return (
    <div className="min-w-0">
      <h3 className="mb-2 font-sans font-medium">
        {t(`values.side.${side}`)}{' '}
        {people.length > 0 && <span className="font-normal text-second">({people.length})</span>}
      </h3>
      {people.length === 0 && <p className="text-second">{t(`meetings.nobody.${side}`)}</p>}
      <ol>
        {people.map((person) => (
          <li
            key={person.id}
            className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-b border-rule py-2 last:border-b-0"
          >
            <div className="min-w-0">
              <TextLink href={`/directory/people/${person.personId}` as Route}>
                <SpokenText of={nameIn(language, person)} />
              </TextLink>
              <p className="text-second">
                <SpokenText of={inLanguage(language, person.titleEn, person.titleZh)} />
              </p>
              {person.organisation && (
                <p className="text-sm text-second">
                  <SpokenText of={nameIn(language, person.organisation)} />
                </p>
              )}
            </div>
            <Attendance of={person.attendance} />
          </li>
        ))}
      </ol>
    </div>
  )
}
