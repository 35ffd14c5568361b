import { notFound } from 'next/navigation'
import { Facts } from '@/app/ui/facts'
import { BilingualField, DateField } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { findCorrectionForm } from '@/lib/agreements/correction-values'
import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { newSubmission } from '@/lib/submission'
import { todayIn } from '@/lib/time/local'
import { correctFactAction } from '../../../correct-actions'
import { agreementCrumbs, agreementPath } from '../../../crumbs'
import { nameFact, sayFact } from '../../../fact-words'
import { TruthField } from './truth-field'

type Props = PageProps<'/agreements/[ref]/correct/[fact]'>

export async function generateMetadata({ params }: Props) {
  const t = await translator()
  return { title: t('agreements.correct.titleOf', { ref: (await params).ref }) }
}

export default async function CorrectFactPage({ params }: Props) {
  const user = await requirePermission('agreements.write')
  const [{ ref, fact: name }, language] = await Promise.all([params, currentLanguage()])
  const form = await findCorrectionForm(user, ref, name, language)
  if (!form) notFound()
  const t = await translator()
  const { fact, values } = form

  const list = agreementPath(ref, '/correct')
  return (
    <Page
      title={t('agreements.correct.changeNamed', { fact: nameFact(t, fact) })}
      crumbs={[...(await agreementCrumbs(ref)), { href: list, label: t('agreements.correct.title') }]}
      narrow
    >
      <div className="mb-6">
        <Facts
          rows={[
            { term: t('agreements.correct.stands'), value: sayFact(t, language, fact.field, fact.told) },
          ]}
        />
      </div>
      <ActionForm
        action={correctFactAction.bind(null, ref, name)}
        values={{ ...values, doneOn: todayIn(env().HOME_ZONE) }}
        version={fact.version}
        submission={newSubmission()}
        submit={t('agreements.correct.submit')}
        cancel={{ href: list }}
      >
        <TruthField user={user} agreement={ref} field={fact.field} />
        <DateField
          name="doneOn"
          label={t('agreements.correct.doneOn')}
          hint={t('agreements.correct.doneOnHint')}
        />
        <BilingualField
          name="note"
          label={t('agreements.correct.reason')}
          hint={t('agreements.correct.reasonHint')}
          multiline
          rows={2}
        />
      </ActionForm>
    </Page>
  )
}
