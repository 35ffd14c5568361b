/** Twips, the twentieths of a point that Word counts in. */
export const twips = (millimetres: number) => Math.round((millimetres / 25.4) * 1440)

/** Points in twips. */
export const twipsOf = (points: number) => Math.round(points * 20)

/** The half points that Word gives letters their size in. */
export const halfPoints = (points: number) => Math.round(points * 2)
