const photos = ['image/jpeg', 'image/png', 'image/webp', 'image/gif']

/** Whether a picture of that media type can be made anew, without what its camera noted. */
export function canBeMadeAnew(mediaType: string): boolean {
  return photos.includes(mediaType)
}
