import { createHash, randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { makeAgreement } from '@/db/factories/agreements'
import { makeCommitment } from '@/db/factories/commitments'
import { makeFile } from '@/db/factories/files'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { deskOf } from './desk'
import { expect, storedSignIn, test } from './test'
import { wordsIn } from './words'

const say = wordsIn('en')
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const text = (name: string, content: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
})
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

test.describe('staff', () => {
  test.use({ storageState: storedSignIn('staff') })

  test('attach a file of 40 MB, fetch it back as it was, and one without clearance gets none', async ({
    page,
    asRole,
  }, testInfo) => {
    test.setTimeout(90_000)
    const agreement = await makeAgreement({ titleEn: 'Sister cities', sensitivity: 'restricted' })
    const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(40 * 1024 * 1024)])
    const file = testInfo.outputPath('Signed text 签署文本.pdf')
    await writeFile(file, bytes)

    await page.goto(`/agreements/${agreement.ref}`)
    await page.getByLabel(say('files.choose')).setInputFiles(file)
    const link = page.getByRole('link', { name: 'Signed text 签署文本.pdf', exact: true })
    await expect(link).toBeVisible({ timeout: 60_000 })

    const address = (await link.getAttribute('href')) ?? ''
    const fetched = await page.request.get(address)
    expect(hashOf(await fetched.body())).toBe(hashOf(bytes))
    const viewer = await asRole('viewer')
    expect((await viewer.request.get(address)).status()).toBe(404)
  })

  test('drop several files at once; a PNG named .pdf is said to be one, an empty file is refused @phone', async ({
    page,
    expectStatus,
  }) => {
    const visit = await makeVisit()
    expectStatus(422, '/files')

    await page.goto(`/visits/${visit.ref}`)
    await page
      .getByLabel(say('files.choose'))
      .setInputFiles([
        text('Programme.txt', 'Day 1'),
        { name: 'Scan.pdf', mimeType: 'application/pdf', buffer: png },
        text('Empty.txt', ''),
      ])

    await expect(page.getByText(say('files.problem.empty', { name: 'Empty.txt' }))).toBeVisible()
    await expect(page.getByRole('link', { name: 'Programme.txt', exact: true })).toBeVisible()
    const dropped = await page.evaluateHandle(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File(['Day 2'], 'Dropped.txt'))
      return transfer
    })
    await page.getByLabel(say('files.choose')).dispatchEvent('drop', { dataTransfer: dropped })
    await expect(page.getByRole('link', { name: 'Dropped.txt', exact: true })).toBeVisible()
    const scan = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: 'Scan.pdf', exact: true }) })
    await expect(scan).toContainText(say('files.misleads', { type: say('values.fileType.png') }))
    const address = (await scan.getByRole('link').first().getAttribute('href')) ?? ''
    const fetched = await page.request.get(address)
    expect(fetched.headers()).toMatchObject({
      'content-type': 'image/png',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    })
  })

  test('say what a paper is, remove it, and take that back', async ({ page }) => {
    const desk = deskOf(page, 'en')
    const officer = await makeUser()
    const commitment = await makeCommitment()
    await makeFile({ commitmentId: commitment.id, addedBy: officer.id, name: 'Letter.pdf' })

    await page.goto(`/commitments/${commitment.ref}`)
    await page.getByRole('link', { name: say('files.editNamed', { name: 'Letter.pdf' }) }).click()
    await desk.choose('files.kind', 'values.fileKind.letter')
    await desk.field('files.language').fill('Russian')
    await desk.choose('files.origin', 'values.fileOrigin.translation')
    await desk.choose('files.retention', 'values.retention.permanent')
    await desk.press('forms.save')
    const line = page.getByRole('listitem').filter({ hasText: 'Letter.pdf' })
    await expect(line).toContainText('Letter · Russian · Translation')
    await expect(line).toContainText(say('files.keptForEver'))

    await page.getByRole('link', { name: say('files.editNamed', { name: 'Letter.pdf' }) }).click()
    await desk.press('files.remove')
    await expect(page.getByText(say('files.removed', { name: 'Letter.pdf' }))).toBeVisible()
    await desk.press('frame.undo')
    await expect(page.getByRole('link', { name: 'Letter.pdf', exact: true })).toBeVisible()
  })
})

test.describe('before scripts load', () => {
  test.use({ storageState: storedSignIn('staff'), javaScriptEnabled: false })

  test('files are added by a plain form, which says what it refused', async ({ page }) => {
    const visit = await makeVisit({ titleEn: 'Study tour of Porto' })

    await page.goto(`/visits/${visit.ref}`)
    await page
      .getByLabel(say('files.choose'))
      .setInputFiles([text('One.txt', 'one'), text('Nothing.txt', ''), text('Two.txt', 'two')])
    await page.getByRole('button', { name: say('files.send'), exact: true }).click()
    await expect(page.getByText(say('files.problem.empty', { name: 'Nothing.txt' }))).toBeVisible()

    await page.getByLabel(say('files.choose')).setInputFiles([text('Three.txt', 'three')])
    await page.getByRole('button', { name: say('files.send'), exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Study tour of Porto')
    for (const name of ['One.txt', 'Two.txt', 'Three.txt'])
      await expect(page.getByRole('link', { name, exact: true })).toBeVisible()
  })
})

test.describe('an administrator', () => {
  test.use({ storageState: storedSignIn('admin') })

  test('has all files checked, and erases one whose retention has run out', async ({ page }) => {
    test.slow()
    const officer = await makeUser()
    const visit = await makeVisit()
    const longAgo = Date.parse('2001-05-01T00:00:00Z')
    const of = { visitId: visit.id, addedBy: officer.id, createdAt: longAgo, removedAt: longAgo }
    await makeFile({ ...of, name: `Old programme of ${visit.ref}.pdf` })

    await page.goto('/settings/files')
    await page.getByRole('button', { name: say('files.page.check') }).click()
    // Other journeys store large files meanwhile, and all of them are read.
    const checks = page.getByRole('table', { name: say('files.page.checks') })
    await expect(checks).toBeVisible({ timeout: 60_000 })

    const erase = page.getByRole('button', {
      name: say('files.page.eraseNamed', { name: `Old programme of ${visit.ref}.pdf` }),
    })
    await erase.click()
    await expect(erase).toHaveCount(0)
  })
})
