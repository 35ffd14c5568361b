import { TextLink } from '@/app/ui/button'
import { Section } from '@/app/ui/section'
import { type Dated, datesOf } from '@/lib/agreements/dates'
import type { ActShown, Review } from '@/lib/agreements/parts'
import type { AgreementShown } from '@/lib/agreements/queries'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatDate } from '@/lib/time/format'
import { ActLine } from '../act-line'
import { agreementPath } from '../crumbs'
import { sayDated } from './dated-words'
import { TimelinePicture } from './timeline-picture'

/** The acts and reviews of an agreement and the days ahead, as a picture and along a line. */
export async function Timeline({ agreement, canWrite }: { agreement: AgreementShown; canWrite: boolean }) {
  const t = await translator()
  const { ref, acts } = agreement
  // The next review is set as of today: another day had another.
  const dates = datesOf({ ...agreement, reviewDueOn: agreement.isToday ? agreement.reviewDueOn : null })
  const change = canWrite && (
    <TextLink href={agreementPath(ref, '/acts')}>{t('agreements.acts.change')}</TextLink>
  )
  return (
    <Section title={t('agreements.acts.title')} id="acts" action={change}>
      {acts.length === 0 && <p className="mb-3 text-second">{t('agreements.acts.nothing')}</p>}
      <TimelinePicture agreement={agreement} dates={dates} />
      <ol>
        {dates.map((dated) =>
          dated.kind === 'act' ? (
            <ActLine key={dated.act.id} act={dated.act} />
          ) : (
            <DateLine key={`${dated.kind} ${dated.on}`} dated={dated} />
          ),
        )}
      </ol>
    </Section>
  )
}

async function DateLine({ dated }: { dated: Dated<ActShown, Review> & { on: string } }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const look = dated.kind === 'review' ? 'border-primary bg-primary' : 'border-primary bg-paper'
  return (
    <li className="relative border-l border-rule pb-5 pl-6 last:pb-0">
      <span aria-hidden className={`absolute -left-1.5 top-1.5 size-3 border-2 ${look}`} />
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span>{sayDated(t, dated)}</span>
        <time dateTime={dated.on}>{formatDate(dated.on, language)}</time>
      </p>
    </li>
  )
}
