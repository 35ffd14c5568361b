import { ButtonLink, TextLink } from '@/app/ui/button'
import { Empty } from '@/app/ui/empty'
import { Section } from '@/app/ui/section'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { MeetingPage } from '@/lib/meetings/queries'
import { meetingPath } from './crumbs'
import { markedWords } from './marked-words'
import { QuotableText } from './quotable-text'
import { QuotesGone } from './quotes-gone'
import { type MarkedWords, WordsPart } from './words-part'

/** What was said at a meeting, the text that was agreed, and what the public was told. */
export async function Words({ meeting, canWrite }: { meeting: MeetingPage; canWrite: boolean }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { record, agreedText, readout } = markedWords(language, meeting, meeting.commitments)
  const write = meetingPath(meeting.visit.ref, meeting.number, '/record')
  const mayWrite = canWrite && meeting.state !== 'cancelled'
  return (
    <>
      <Section
        title={t('meetings.record')}
        id="record"
        action={mayWrite && record.shown && <TextLink href={write}>{t('meetings.editRecord')}</TextLink>}
      >
        {record.shown ? (
          <RecordWords meeting={meeting} shown={record.shown} other={record.other} mayWrite={mayWrite} />
        ) : (
          <Empty action={mayWrite && <ButtonLink href={write}>{t('meetings.writeRecord')}</ButtonLink>}>
            {t('meetings.noRecord')}
          </Empty>
        )}
        <QuotesGone meeting={meeting} />
      </Section>
      {agreedText.shown && (
        <Section title={t('meetings.agreedText')} id="agreed-text">
          <WordsPart shown={agreedText.shown} other={agreedText.other} />
        </Section>
      )}
      {readout.shown && (
        <Section title={t('meetings.readout')} id="readout">
          <WordsPart shown={readout.shown} other={readout.other} />
        </Section>
      )}
    </>
  )
}

type RecordProps = { meeting: MeetingPage; shown: MarkedWords; other: MarkedWords | null; mayWrite: boolean }

async function RecordWords({ meeting, shown, other, mayWrite }: RecordProps) {
  const t = await translator()
  const origin = `visit=${meeting.visit.ref}&meeting=${meeting.number}`
  return (
    <WordsPart shown={shown} other={other}>
      <QuotableText
        words={shown}
        origin={mayWrite ? origin : undefined}
        labels={{
          paragraph: t('meetings.commitParagraph'),
          phrase: t('meetings.commitPhrase'),
          quoted: t('meetings.quoted'),
        }}
      />
    </WordsPart>
  )
}
