import { translator } from '@/lib/i18n/translator'
import { ButtonLink } from '../ui/button'

export default async function OfficeNotFound() {
  const t = await translator()
  return (
    <div className="grid max-w-xl gap-4 py-8">
      <h1 className="text-2xl">{t('frame.notFound')}</h1>
      <p className="text-second">{t('frame.notFoundLead')}</p>
      <p>
        <ButtonLink href="/">{t('frame.toToday')}</ButtonLink>
      </p>
    </div>
  )
}
