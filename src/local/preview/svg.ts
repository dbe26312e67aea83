// A drawing as plain data, so that the page makes elements of it and the print view text.

/** An element of a drawing. */
export interface SvgNode {
  tag: string;
  attributes: Record<string, string | number>;
  children: (SvgNode | string)[];
}

/** Makes an element of a drawing. */
export function svg(
  tag: string,
  attributes: Record<string, string | number>,
  ...children: (SvgNode | string)[]
): SvgNode {
  return { tag, attributes, children };
}

/** A drawing as text for an HTML page. */
export function svgText(node: SvgNode): string {
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${escapeHtml(String(value))}"`,
  );
  const children = node.children.map((child) =>
    typeof child === "string" ? escapeHtml(child) : svgText(child),
  );
  return `<${node.tag}${attributes.join("")}>${children.join("")}</${node.tag}>`;
}

/** Text made safe for HTML, in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
