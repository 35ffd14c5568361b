import type { Route } from 'next'
import { ButtonLink, TextLink } from '@/app/ui/button'
import { Section } from '@/app/ui/section'
import { SpokenText } from '@/app/ui/spoken'
import { WhenText } from '@/app/ui/when'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatRange } from '@/lib/time/format'
import type { Progress } from '@/lib/today/rules'
import type { UnderWay } from '@/lib/today/visits'

/** The visits under way: how far each has come, and its next meeting on both clocks. */
export async function UnderWayNow({ visits, mayAdd }: { visits: UnderWay[]; mayAdd: boolean }) {
  const t = await translator()
  if (visits.length === 0) return null
  return (
    <Section title={t('today.underWay.title')}>
      <div className="grid gap-4">
        {visits.map((visit, index) => (
          <OneVisit key={visit.id} visit={visit} mayAdd={mayAdd} first={index === 0} />
        ))}
      </div>
    </Section>
  )
}

async function OneVisit({ visit, mayAdd, first }: { visit: UnderWay; mayAdd: boolean; first: boolean }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const underWay = visit.progress.phase === 'under-way'
  return (
    <article className="grid gap-3 rounded border border-rule bg-card p-4 md:grid-cols-[minmax(0,1fr)_auto] md:items-center md:p-5">
      <div className="min-w-0">
        <h3 className="text-xl">
          <TextLink href={`/visits/${visit.ref}` as Route}>
            <SpokenText of={inLanguage(language, visit.titleEn, visit.titleZh)} />
          </TextLink>
        </h3>
        <p className="flex flex-wrap gap-x-3 text-second">
          <span className="tabular-nums">{visit.ref}</span>
          <span>{formatRange(visit.firstOn, visit.lastOn, language)}</span>
        </p>
        <p className={`mt-2 font-medium ${underWay ? 'text-primary' : 'text-waiting'}`}>
          <Said progress={visit.progress} />
        </p>
        {underWay && <NextMeeting visit={visit} />}
      </div>
      {mayAdd && underWay && (
        <div className="print:hidden">
          <ButtonLink
            href={`/visits/${visit.ref}/meetings/new` as Route}
            tone={first ? 'primary' : 'plain'}
            data-key={first ? 'n' : undefined}
          >
            {t('frame.addMeeting')}
          </ButtonLink>
        </div>
      )}
    </article>
  )
}

async function Said({ progress }: { progress: Progress }) {
  const t = await translator()
  if (progress.phase === 'to-depart') return t('today.underWay.toDepart', { days: progress.days })
  if (progress.phase === 'to-return') return t('today.underWay.toReturn', { days: progress.days })
  return t('today.underWay.day', { day: progress.day, of: progress.of })
}

async function NextMeeting({ visit: { ref, next } }: { visit: UnderWay }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  if (!next) return <p className="mt-1 text-second">{t('today.underWay.noNext')}</p>
  return (
    <div className="mt-1">
      <span className="text-second">{t('today.underWay.next')}</span>{' '}
      <TextLink href={`/visits/${ref}/meetings/${next.number}` as Route}>
        <SpokenText of={inLanguage(language, next.subjectEn, next.subjectZh)} />
      </TextLink>
      <div className="tabular-nums">
        <WhenText when={next.start} />
        {next.venue && <span className="text-second"> · {next.venue}</span>}
      </div>
    </div>
  )
}
