import type { Route } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { TextLink } from '@/app/ui/button'
import { BilingualField, TextField } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { PaperBlocks } from '@/app/ui/paper'
import { Section } from '@/app/ui/section'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { Block } from '@/lib/papers/tree'
import { wordsValues } from '@/lib/reports/own-words/form-values'
import { findReportPart } from '@/lib/reports/own-words/queries'
import { isGenerated, isOfVisit } from '@/lib/reports/words'
import { requirePermission } from '@/lib/session'
import { isFrozen } from '@/lib/visits/open'
import { reportCrumbs } from '../../crumbs'
import { writePartAction } from '../actions'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('layouts.write') }
}

export default async function ReportPartPage(props: PageProps<'/visits/[ref]/report/parts/[part]'>) {
  const user = await requirePermission('visits.write')
  const [{ ref, part: name }, language, t] = await Promise.all([
    props.params,
    currentLanguage(),
    translator(),
  ])
  const found = await findReportPart(user, ref, name, language)
  if (!found) notFound()

  const { visit, part, title, blocks, written } = found
  const frozen = isFrozen(visit.status)
  const parts = `/visits/${ref}/report/parts` as Route
  return (
    <Page
      title={title}
      crumbs={await reportCrumbs(visit, { href: parts, label: t('layouts.reportParts') })}
      lead={frozen ? t('problems.frozen', { status: visit.status }) : t(`layouts.filledWith.${part}`)}
    >
      <div className="max-w-[75ch]">
        {isGenerated(part) && (
          <FromRecord
            blocks={blocks}
            action={
              isOfVisit(part) && (
                <TextLink href={`/visits/${ref}/edit#follow-up` as Route}>
                  {t('layouts.editOfVisit')}
                </TextLink>
              )
            }
          />
        )}
        {!frozen && (
          <Section title={t(isOfVisit(part) ? 'layouts.leaveOut' : 'layouts.ownWords')}>
            <ActionForm
              action={writePartAction.bind(null, ref, part)}
              values={wordsValues(written)}
              version={written?.version}
              cancel={{ href: parts }}
            >
              {!isOfVisit(part) && (
                <BilingualField
                  name="words"
                  label={t('layouts.words')}
                  hint={t('layouts.wordsHint')}
                  multiline
                  rows={8}
                  optional
                />
              )}
              <TextField
                name="leftOutReason"
                label={t('layouts.leftOutReason')}
                hint={t('layouts.leftOutHint')}
                optional
              />
            </ActionForm>
          </Section>
        )}
      </div>
    </Page>
  )
}

const few = 12

/** What the part has without anybody writing, so that nobody copies it; folded where it is long. */
async function FromRecord({ blocks, action }: { blocks: Block[]; action: ReactNode }) {
  const t = await translator()
  return (
    <Section title={t('layouts.fromRecord')} action={action}>
      {blocks.length === 0 ? (
        <p className="text-second">{t('layouts.nothingGenerated')}</p>
      ) : (
        <details open={blocks.length <= few}>
          <summary className="min-h-9 py-1">{t('layouts.showGenerated')}</summary>
          <PaperBlocks blocks={blocks} missing={t('reports.page.markedMissing')} />
        </details>
      )}
    </Section>
  )
}
