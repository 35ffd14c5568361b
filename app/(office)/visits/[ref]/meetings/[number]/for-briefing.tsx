import { Section } from '@/app/ui/section'
import { markQuotes } from '@/lib/commitments/quote'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { MeetingPage } from '@/lib/meetings/queries'
import { WordsPart } from './words-part'

/** What we want of a meeting and what is to be said there; nothing where neither is written. */
export async function ForBriefing({ meeting }: { meeting: MeetingPage }) {
  const t = await translator()
  const { objectiveEn, objectiveZh, talkingPointsEn, talkingPointsZh } = meeting
  const parts = [
    { title: t('meetings.objective'), en: objectiveEn, zh: objectiveZh },
    { title: t('meetings.talkingPoints'), en: talkingPointsEn, zh: talkingPointsZh },
  ].filter(({ en, zh }) => en || zh)
  if (parts.length === 0) return null
  return (
    <Section title={t('meetings.forBriefing')} id="briefing">
      <div className="grid gap-6">
        {parts.map((part) => (
          <div key={part.title}>
            <h3 className="mb-2 font-sans text-sm font-medium text-second">{part.title}</h3>
            <BothLanguages {...part} />
          </div>
        ))}
      </div>
    </Section>
  )
}

async function BothLanguages({ en, zh }: { en: string | null; zh: string | null }) {
  const language = await currentLanguage()
  const shown = inLanguage(language, en, zh)
  if (!shown) return null
  const other = shown.lang === 'en' ? { text: zh, lang: 'zh-CN' } : { text: en, lang: 'en' }
  // Nothing is quoted from these: they are only parted into their paragraphs.
  const [first = [], second = []] = markQuotes([shown.text, other.text], [])
  return (
    <WordsPart
      shown={{ lang: shown.lang, paragraphs: first }}
      other={other.text ? { lang: other.lang, paragraphs: second } : null}
    />
  )
}
