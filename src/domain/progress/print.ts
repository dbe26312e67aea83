// Links that make Google print a tab as PDF: A4 portrait, as wide as the page, without grid lines.

/**
 * Address of a tab's PDF. `url` is the spreadsheet's own address, with or without `/edit`; opened in the browser by
 * whoever may see the spreadsheet. Margins in inches: with them the template's widths fill the page at 100 %.
 */
export function pdfLink(url: string, gid: number): string {
  const base = url.replace(/[#?].*$/, "").replace(/\/(edit|view)?$/, "");
  const options = [
    "format=pdf",
    `gid=${gid}`,
    "size=A4",
    "portrait=true",
    "fitw=true",
    "gridlines=false",
    "printtitle=false",
    "sheetnames=false",
    "pagenum=UNDEFINED",
    "top_margin=0.4",
    "bottom_margin=0.3",
    "left_margin=0.7",
    "right_margin=0.7",
  ];
  return `${base}/export?${options.join("&")}`;
}

/** Address of a tab inside its spreadsheet. */
export function tabLink(url: string, gid: number): string {
  return `${url.replace(/[#?].*$/, "")}#gid=${gid}`;
}
