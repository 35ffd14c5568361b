import { ArrowDown, ArrowUp } from 'lucide-react'
import { ActionButton } from '@/app/ui/action-button'
import { TextLink } from '@/app/ui/button'
import { SpokenText } from '@/app/ui/spoken'
import { inLanguage, nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { TableLine } from '@/lib/meetings/table-queries'
import { Attendance } from '../attendance'
import { meetingPath } from '../crumbs'
import { moveParticipantAction, removeParticipantAction } from './actions'

type Props = { at: readonly [ref: string, number: number]; side: TableLine['side']; people: TableLine[] }

/** The people of one side, each with what can be done: edit, move, remove. */
export async function SeatedList({ at, side, people }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  if (people.length === 0) return <p className="text-second">{t(`meetings.nobody.${side}`)}</p>
  return (
    <ol>
      {people.map((person, index) => {
        const { text: name } = nameIn(language, person)
        const [ref, number] = at
        return (
          <li
            key={person.id}
            className="flex flex-wrap items-center justify-between gap-x-6 border-b border-rule py-2"
          >
            <div className="min-w-0 grow basis-64">
              <SpokenText of={nameIn(language, person)} />
              <p className="text-second">
                <SpokenText of={inLanguage(language, person.titleEn, person.titleZh)} />
              </p>
              {person.organisation && (
                <p className="text-sm text-second">
                  <SpokenText of={nameIn(language, person.organisation)} />
                </p>
              )}
            </div>
            <div className="flex flex-wrap items-center gap-x-3">
              <Attendance of={person.attendance} />
              <TextLink
                href={meetingPath(ref, number, `/participants/${person.id}`)}
                aria-label={t('meetings.editNamed', { name })}
              >
                {t('meetings.edit')}
              </TextLink>
              {index > 0 && (
                <ActionButton
                  action={moveParticipantAction.bind(null, ref, number, person.id, 'up')}
                  label={<ArrowUp aria-hidden size={16} />}
                  name={t('meetings.upNamed', { name })}
                />
              )}
              {index < people.length - 1 && (
                <ActionButton
                  action={moveParticipantAction.bind(null, ref, number, person.id, 'down')}
                  label={<ArrowDown aria-hidden size={16} />}
                  name={t('meetings.downNamed', { name })}
                />
              )}
              <ActionButton
                action={removeParticipantAction.bind(null, ref, number, person.id)}
                label={t('meetings.removeLine')}
                name={t('meetings.removeNamed', { name })}
                tone="quiet"
              />
            </div>
          </li>
        )
      })}
    </ol>
  )
}
