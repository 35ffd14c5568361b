import { ArrowDown, ArrowUp } from 'lucide-react'
import { ActionButton } from '@/app/ui/action-button'
import { TextLink } from '@/app/ui/button'
import { Prose } from '@/app/ui/spoken'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { MeetingPage } from '@/lib/meetings/queries'
import { meetingPath } from './crumbs'
import { OutcomeGroup } from './outcome-group'
import { moveOutcomeAction, removeOutcomeAction } from './outcomes/actions'

type Outcome = MeetingPage['outcomes'][number]
type Props = { meeting: MeetingPage; kind: Outcome['kind']; canWrite: boolean }

/** The outcomes of one type, with what can be done with each. */
export async function WordedOutcomes({ meeting, kind, canWrite }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const ofKind = meeting.outcomes.filter((outcome) => outcome.kind === kind)
  if (ofKind.length === 0) return null
  const { ref } = meeting.visit
  return (
    <OutcomeGroup title={t(`values.outcomeKind.${kind}`)}>
      {ofKind.map((outcome, index) => {
        const spoken = inLanguage(language, outcome.textEn, outcome.textZh)
        const of = spoken?.text.slice(0, 60) ?? ''
        const bound = [ref, meeting.number, outcome.id] as const
        return (
          <li key={outcome.id} className="border-l-2 border-rule pl-4">
            <Prose of={spoken} />
            {canWrite && (
              <div className="flex flex-wrap items-center gap-x-3 print:hidden">
                <TextLink
                  href={meetingPath(ref, meeting.number, `/outcomes/${outcome.id}`)}
                  aria-label={t('meetings.editNamed', { name: of })}
                >
                  {t('meetings.edit')}
                </TextLink>
                {index > 0 && (
                  <ActionButton
                    action={moveOutcomeAction.bind(null, ...bound, 'up')}
                    label={<ArrowUp aria-hidden size={16} />}
                    name={t('meetings.upNamed', { name: of })}
                  />
                )}
                {index < ofKind.length - 1 && (
                  <ActionButton
                    action={moveOutcomeAction.bind(null, ...bound, 'down')}
                    label={<ArrowDown aria-hidden size={16} />}
                    name={t('meetings.downNamed', { name: of })}
                  />
                )}
                <ActionButton
                  action={removeOutcomeAction.bind(null, ...bound)}
                  label={t('meetings.removeLine')}
                  name={t('meetings.removeNamed', { name: of })}
                  tone="quiet"
                />
              </div>
            )}
          </li>
        )
      })}
    </OutcomeGroup>
  )
}
