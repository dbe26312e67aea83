// What JSX is compiled to; the short old form keeps the page several kilobytes smaller than the automatic one.

export { Fragment, h } from "preact";
