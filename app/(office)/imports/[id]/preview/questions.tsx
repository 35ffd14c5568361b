import { RadioField } from '@/app/ui/choices'
import { HiddenField, SelectField } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Section } from '@/app/ui/section'
import { offerOf } from '@/lib/directory/offer'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { FoundImport, Preview } from '@/lib/imports/queries'
import { kindsToSet, listNameQuestions } from '@/lib/imports/questions'
import { readDays } from '@/lib/imports/words/days'
import { formatRange } from '@/lib/time/format'
import type { User } from '@/lib/user'
import { answerQuestionsAction } from '../../actions'
import { OrganisationKinds } from './organisation-kinds'

const orders = ['day-first', 'month-first'] as const

/** What only a person can say, once for the file: the order of days, who is meant by a name, of what kind the new organisations are. */
export async function Questions({
  user,
  of: row,
  preview,
}: {
  user: User
  of: FoundImport
  preview: Preview
}) {
  const [t, language, { questions, more, ambiguous }] = await Promise.all([
    translator(),
    currentLanguage(),
    listNameQuestions(user, preview),
  ])
  const { order, names } = preview.mapping
  const kinds = kindsToSet(preview, preview.mapping)
  if (!ambiguous && !order && questions.length + kinds.asked.length === 0) return null
  const sample = ambiguous ?? '03/04/2019'
  const asDay = (each: (typeof orders)[number]) => {
    const read = readDays(sample, each)
    return typeof read === 'string' ? '–' : formatRange(read.firstOn, read.lastOn, language)
  }
  const values = [
    ...questions.flatMap(({ key }, index) => [
      [`names.${index}.key`, key],
      [`names.${index}.choice`, names[key] ?? ''],
    ]),
    ...kinds.asked.flatMap(({ key, organisationKind }, index) => [
      [`kinds.${index}.key`, key],
      [`kinds.${index}.choice`, organisationKind],
    ]),
  ]
  return (
    <div className="mb-8">
      <ActionForm
        key={row.version}
        action={answerQuestionsAction.bind(null, row.id)}
        values={{ ...Object.fromEntries(values), order: order ?? '' }}
        version={row.version}
        submit={t('imports.answer')}
        tone="plain"
      >
        {(ambiguous || order) && (
          <Section title={t('imports.order.title')}>
            <RadioField
              name="order"
              label={t('imports.order.lead', { sample })}
              options={orders.map((value) => ({
                value,
                label: t(`imports.order.${value}`, { day: asDay(value) }),
              }))}
            />
          </Section>
        )}
        {questions.length > 0 && (
          <Section title={t('imports.names.title')}>
            <p className="mb-4 max-w-[70ch] text-second">{t('imports.names.lead')}</p>
            <div className="grid items-end gap-x-8 gap-y-4 sm:grid-cols-2">
              {questions.map(({ key, text, kind, must, offers }, index) => (
                <div key={key} className="min-w-0 wrap-anywhere">
                  <HiddenField name={`names.${index}.key`} />
                  <SelectField
                    name={`names.${index}.choice`}
                    label={`${text} (${t(`history.noun.${kind}`)})`}
                    blank={must ? t('imports.names.choose') : false}
                    options={[
                      ...(must ? [] : [{ value: 'new', label: t('imports.names.new') }]),
                      ...offers.map((record) => {
                        const { id, name, about } = offerOf(t, language, record)
                        return {
                          value: id,
                          label: [name.text, ...about.map((part) => part.text)].join(' · '),
                        }
                      }),
                      ...(must ? [{ value: 'new', label: t('imports.names.new') }] : []),
                    ]}
                  />
                </div>
              ))}
            </div>
            {more > 0 && <p className="mt-3 text-second">{t('imports.names.more', { count: more })}</p>}
          </Section>
        )}
        {kinds.asked.length > 0 && <OrganisationKinds {...kinds} />}
      </ActionForm>
    </div>
  )
}
