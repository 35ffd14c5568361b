import * as schema from '../schema'
import { type Given, made } from './made'

export const makeReport = (given: Given<typeof schema.tripReports> & { visitId: string }) =>
  made((tx) => tx.insert(schema.tripReports).values(given).returning())
