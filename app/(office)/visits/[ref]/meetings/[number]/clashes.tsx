import { TextLink } from '@/app/ui/button'
import { SpokenText } from '@/app/ui/spoken'
import { StatusMark } from '@/app/ui/status-mark'
import { WhenText } from '@/app/ui/when'
import { inLanguage, nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { MeetingPage } from '@/lib/meetings/queries'
import { startOf } from '@/lib/meetings/start'
import { meetingPath } from './crumbs'

/** Other meetings that want somebody of ours at the same time: a warning, for they may have split up on purpose. */
export async function Clashes({ meeting }: { meeting: MeetingPage }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  if (meeting.clashing.length === 0) return null
  return (
    <div className="mb-8 border-l-2 border-waiting pl-4">
      <StatusMark tone="waiting">{t('meetings.clash')}</StatusMark>
      <ul className="mt-1 grid gap-2">
        {meeting.clashing.map(({ other, people }) => (
          <li key={other.id}>
            <TextLink href={meetingPath(other.visitRef, other.number)}>
              <SpokenText of={inLanguage(language, other.subjectEn, other.subjectZh)} />
            </TextLink>{' '}
            <span className="text-second">
              <WhenText when={startOf(other)} brief />
            </span>
            <span className="block">
              {meeting.ours
                .filter(({ personId }) => people.includes(personId))
                .map((person) => nameIn(language, person).text)
                .join(language === 'zh-CN' ? '、' : ', ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
