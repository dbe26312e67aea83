// Looks of cells as CSS, for the grid and for the print view alike.

/** CSS of a border kept as `style color`, such as `SOLID_MEDIUM #000000`. */
export function cssBorder(border: string): string {
  const [style = "", color = "#000000"] = border.toLowerCase().split(" ");
  const line = ["dotted", "dashed", "double"].find((name) => style.includes(name)) ?? "solid";
  const width = style.includes("thick") || line === "double" ? 3 : style.includes("medium") ? 2 : 1;
  return `${width}px ${line} ${isColor(color) ? color : "#000000"}`;
}

/** Whether a text is a colour `#rrggbb`. */
export function isColor(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}
