// The region files shipped with the add-on: official villages, one file a regency; read only in set-up.

/** Text of a regency's file, by its code such as `64.09`. Throws where there is no such regency. */
export function regencyFile(code: string): string {
  return HtmlService.createTemplateFromFile(`region/${code}`).getRawContent();
}

/** Text of the list of provinces and regencies. */
export function regionIndexFile(): string {
  return HtmlService.createTemplateFromFile("region/index").getRawContent();
}
