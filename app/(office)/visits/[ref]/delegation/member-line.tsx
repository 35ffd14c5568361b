import { ArrowDown, ArrowUp } from 'lucide-react'
import type { Route } from 'next'
import type { MemberRow } from '@/lib/delegations/find'
import { inLanguage, nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { ActionButton } from '../../../../ui/action-button'
import { TextLink } from '../../../../ui/button'
import { SpokenText } from '../../../../ui/spoken'
import { NameInScripts } from '../names'
import { moveMemberAction } from './actions'

type Props = { visitRef: string; member: MemberRow; last: boolean; canWrite: boolean }

/** A member in the list: place in the order, name in both scripts, role, title as at the visit, organisation. */
export async function MemberLine({ visitRef, member, last, canWrite }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const title = inLanguage(language, member.titleEn, member.titleZh)
  const organisation = member.organisation && nameIn(language, member.organisation)
  const { text: name } = nameIn(language, member.person)
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-rule py-3">
      <div className="flex min-w-0 flex-1 basis-64 gap-3">
        <span className="w-6 shrink-0 text-right tabular-nums text-second">{member.position}</span>
        <div className="min-w-0">
          <p>
            <strong className="font-medium">
              <NameInScripts of={member.person} />
            </strong>
            <span className="text-second"> · {t(`values.memberRole.${member.role}`)}</span>
          </p>
          {title && (
            <p>
              <SpokenText of={title} />
            </p>
          )}
          {organisation && (
            <p className="text-second">
              <SpokenText of={organisation} />
            </p>
          )}
        </div>
      </div>
      {canWrite && (
        <div className="flex flex-wrap items-center gap-2 max-md:pl-9 print:hidden">
          {member.position > 1 && (
            <ActionButton
              action={moveMemberAction.bind(null, visitRef, member.id, 'up', member.position)}
              label={<ArrowUp aria-hidden size={16} />}
              name={t('delegation.moveUp', { name })}
            />
          )}
          {!last && (
            <ActionButton
              action={moveMemberAction.bind(null, visitRef, member.id, 'down', member.position)}
              label={<ArrowDown aria-hidden size={16} />}
              name={t('delegation.moveDown', { name })}
            />
          )}
          <TextLink
            href={`/visits/${visitRef}/delegation/${member.id}` as Route}
            aria-label={t('delegation.editNamed', { name })}
          >
            {t('delegation.edit')}
          </TextLink>
        </div>
      )}
    </li>
  )
}
