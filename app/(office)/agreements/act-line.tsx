import type { ReactNode } from 'react'
import { Prose } from '@/app/ui/spoken'
import type { Language } from '@/db/values/office'
import type { ActShown } from '@/lib/agreements/parts'
import { factFields } from '@/lib/agreements/recorded-facts'
import { inLanguage, nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { Translator } from '@/lib/i18n/translator-for'
import { formatDate } from '@/lib/time/format'
import { sayFact } from './fact-words'

/** One act on the line of an agreement's life: what, when, where, whose, and until when. */
export async function ActLine({ act, children }: { act: ActShown; children?: ReactNode }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const where = act.place && nameIn(language, act.place)
  const whose = act.organisation && nameIn(language, act.organisation)
  const until = act.untilOn && {
    kind: act.kind === 'extended' ? ('extendedTo' as const) : ('effectFrom' as const),
    day: formatDate(act.untilOn, language),
  }
  return (
    <li className="relative border-l border-rule pb-5 pl-6 last:pb-0">
      <span
        aria-hidden
        className={`absolute -left-1.5 top-1.5 size-3 rounded-full border-2 ${act.doneOn ? 'border-primary bg-primary' : 'border-second bg-paper'}`}
      />
      <p className="flex flex-wrap items-baseline gap-x-3">
        <strong className="font-medium">{t(`values.actKind.${act.kind}`)}</strong>
        {act.doneOn ? (
          <time dateTime={act.doneOn}>{formatDate(act.doneOn, language)}</time>
        ) : (
          <span className="text-second">{t('agreements.page.dayUnknown')}</span>
        )}
        {where && <span lang={where.lang}>{where.text}</span>}
        {until && <span>{t(`agreements.acts.${until.kind}`, { day: until.day })}</span>}
      </p>
      {act.correction && <p>{correctionText(t, language, act.correction)}</p>}
      {whose && (
        <p className="text-sm text-second" lang={whose.lang}>
          {whose.text}
        </p>
      )}
      <div className="text-sm">
        <Prose of={inLanguage(language, act.noteEn, act.noteZh)} />
      </div>
      {children}
    </li>
  )
}

type Correction = NonNullable<ActShown['correction']>

function correctionText(t: Translator, language: Language, { field, before, after }: Correction): string {
  const known = factFields.find((each) => each === field)
  if (!known) return [before, after].join(' → ')
  return t('agreements.correct.changed', {
    fact: t(`agreements.correct.fields.${known}`),
    before: sayFact(t, language, known, before),
    after: sayFact(t, language, known, after),
  })
}
