import { translator } from '@/lib/i18n/translator'
import { ButtonLink } from './ui/button'
import { Mark } from './ui/mark'

export default async function NotFound() {
  const t = await translator()
  return (
    <main className="mx-auto grid max-w-xl gap-4 px-4 py-16">
      <Mark size={36} />
      <h1 className="text-2xl">{t('frame.notFound')}</h1>
      <p className="text-second">{t('frame.notFoundLead')}</p>
      <p>
        <ButtonLink href="/">{t('frame.toToday')}</ButtonLink>
      </p>
    </main>
  )
}
