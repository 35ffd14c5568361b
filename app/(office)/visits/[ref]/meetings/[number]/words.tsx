import { ButtonLink, TextLink } from '@/app/ui/button'
import { Empty } from '@/app/ui/empty'
import { Section } from '@/app/ui/section'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { MeetingPage } from '@/lib/meetings/queries'
import { meetingPath } from './crumbs'
import { QuotableText } from './quotable-text'
import { WordsPart } from './words-part'

/** What was said at a meeting, the text that was agreed, and what the public was told. */
export async function Words({ meeting, canWrite }: { meeting: MeetingPage; canWrite: boolean }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { recordEn, recordZh, agreedTextEn, agreedTextZh, readoutEn, readoutZh } = meeting
  const write = meetingPath(meeting.visit.ref, meeting.number, '/record')
  const mayWrite = canWrite && meeting.state !== 'cancelled'
  const record = inLanguage(language, recordEn, recordZh)
  const origin = `visit=${meeting.visit.ref}&meeting=${meeting.number}`
  return (
    <>
      <Section
        title={t('meetings.record')}
        id="record"
        action={mayWrite && record && <TextLink href={write}>{t('meetings.editRecord')}</TextLink>}
      >
        {!record && (
          <Empty action={mayWrite && <ButtonLink href={write}>{t('meetings.writeRecord')}</ButtonLink>}>
            {t('meetings.noRecord')}
          </Empty>
        )}
        <WordsPart en={recordEn} zh={recordZh}>
          {record && (
            <QuotableText
              spoken={record}
              origin={mayWrite ? origin : undefined}
              labels={{ paragraph: t('meetings.commitParagraph'), phrase: t('meetings.commitPhrase') }}
            />
          )}
        </WordsPart>
      </Section>
      {(agreedTextEn || agreedTextZh) && (
        <Section title={t('meetings.agreedText')} id="agreed-text">
          <WordsPart en={agreedTextEn} zh={agreedTextZh} />
        </Section>
      )}
      {(readoutEn || readoutZh) && (
        <Section title={t('meetings.readout')} id="readout">
          <WordsPart en={readoutEn} zh={readoutZh} />
        </Section>
      )}
    </>
  )
}
