import { transaction } from '@/db/client'
import { reportLayouts } from '@/db/schema/reports'
import { officeLayout } from './layouts/shipped'

/** For tests: the office asks for no photos in its reports. */
export const wantNoPhotos = () =>
  transaction((tx) =>
    tx
      .insert(reportLayouts)
      .values({ ...officeLayout, photosNeeded: 0 })
      .onConflictDoNothing(),
  )
