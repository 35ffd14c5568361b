import type { Route } from 'next'
import { ActionButton } from '@/app/ui/action-button'
import { Button, TextLink } from '@/app/ui/button'
import { DataTable } from '@/app/ui/data-table'
import { FilterChoice, FilterWords } from '@/app/ui/filter-fields'
import { Section } from '@/app/ui/section'
import { languages } from '@/db/values/office'
import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { LetterheadListed } from '@/lib/letterheads/queries'
import { formatInstant } from '@/lib/time/format'
import { removeLetterheadAction } from './actions'
import { UploadForm } from './upload-form'

/** A letterhead: its versions, a trial on a visit, and what one can do with it. */
export async function LetterheadSection(props: { letterhead: LetterheadListed; mayEdit: boolean }) {
  const { id, name, versions } = props.letterhead
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const rows = versions.map(({ number, fileName, uploadedAt, uploadedBy }, index) => ({
    key: String(number),
    cells: [
      <span key="version">
        {t('letterheads.version', { number })}
        {index === 0 && <span className="text-second"> · {t('letterheads.inUse')}</span>}
      </span>,
      <a key="file" className="link" href={`/settings/letterheads/${id}/versions/${number}`} download>
        {fileName}
      </a>,
      formatInstant(uploadedAt, env().HOME_ZONE, language),
      uploadedBy,
    ],
  }))
  const head = ['versions', 'file', 'uploaded', 'by'] as const
  return (
    <Section title={name}>
      <DataTable
        caption={name}
        head={head.map((column) => ({ label: t(`letterheads.${column}`) }))}
        rows={rows}
      />
      <Trial id={id} />
      {props.mayEdit && (
        <div className="mt-4 grid gap-4">
          <UploadForm of={{ id, name }} />
          <div className="flex flex-wrap items-center gap-4">
            <ActionButton
              action={removeLetterheadAction.bind(null, id)}
              label={t('letterheads.remove')}
              name={`${t('letterheads.remove')}: ${name}`}
            />
            <TextLink href={`/settings/letterheads/${id}/history` as Route}>{t('people.history')}</TextLink>
          </div>
        </div>
      )}
    </Section>
  )
}

async function Trial({ id }: { id: string }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const names = { en: t('frame.inEnglish'), 'zh-CN': t('frame.inChinese') }
  return (
    <form action={`/settings/letterheads/${id}/try`} className="mt-4 print:hidden">
      <p className="font-medium">{t('letterheads.try')}</p>
      <p className="mb-2 text-sm text-second">{t('letterheads.tryHint')}</p>
      <div className="flex flex-wrap items-end gap-3">
        <FilterWords name="visit" label={t('letterheads.tryVisit')} value={null} />
        <FilterChoice
          name="lang"
          label={t('letterheads.tryLanguage')}
          value={language}
          options={languages.map((value) => ({ value, label: names[value] }))}
        />
        <Button>{t('letterheads.tryGo')}</Button>
      </div>
    </form>
  )
}
