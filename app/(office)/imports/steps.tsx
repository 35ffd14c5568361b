import type { Route } from 'next'
import Link from 'next/link'
import { translator } from '@/lib/i18n/translator'

/** The two steps of an import that is not in yet. The second is open once columns have a meaning. */
export async function Steps({ id, at, mapped }: { id: string; at: 'columns' | 'rows'; mapped: boolean }) {
  const t = await translator()
  const steps = [
    { step: 'columns', href: `/imports/${id}`, open: true },
    { step: 'rows', href: `/imports/${id}/preview`, open: mapped },
  ] as const
  return (
    <nav aria-label={t('imports.step.nav')} className="mb-6">
      <ol className="flex flex-wrap gap-x-6 gap-y-1 border-b border-rule pb-2">
        {steps.map(({ step, href, open }) => (
          <li key={step}>
            {at !== step && open ? (
              <Link href={href as Route} className="link">
                {t(`imports.step.${step}`)}
              </Link>
            ) : (
              <span
                aria-current={at === step ? 'step' : undefined}
                className={at === step ? 'font-medium' : 'text-second'}
              >
                {t(`imports.step.${step}`)}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
