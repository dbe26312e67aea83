// The few drawings of the sidebar; each is decoration beside a word, so hidden from screen readers.

const paths = {
  home: "M3 9.5 10 4l7 5.5V17h-5v-4.5H8V17H3z",
  check: "M4 4h12v12H4zM7 10l2.2 2.2L13.5 8",
  people:
    "M7 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM2.5 16c0-2.8 2-4.3 4.5-4.3s4.5 1.5 4.5 4.3M13 9a2 2 0 1 0 0-4M13.5 11.7c2.3 0 4 1.4 4 4.3",
  report: "M5 3h7l3 3v11H5zM8 9h4M8 12h4",
  more: "M5 10h.01M10 10h.01M15 10h.01",
  back: "M12 4l-6 6 6 6",
  next: "M8 5l5 5-5 5",
  wrong: "M10 2.8 17.2 10 10 17.2 2.8 10zM10 7v3.6M10 13v.01",
  doubt: "M10 3.2 17.5 16.5h-15zM10 8v4M10 14.2v.01",
  info: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 9v5M10 6.2v.01",
  good: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM6.8 10.2l2.2 2.2 4.2-4.6",
  refresh: "M15.5 7A6.2 6.2 0 1 0 16 11M16 3.5V7.2h-3.7",
  undo: "M5 8h7a4 4 0 0 1 0 8H7M8 5 5 8l3 3",
  settings: "M4 6h7M15 6h1M4 14h1M9 14h7M11 4v4M7 12v4",
  pin: "M7 3h6l-1 5 2.5 3h-9L8 8zM10 11v6",
  close: "M5 5l10 10M15 5 5 15",
  over: "M10 5l5.5 9h-11z",
  under: "M10 15l5.5-9h-11z",
  even: "M4.5 10h11",
  open: "M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7",
} as const;

/** Name of a drawing. */
export type IconName = keyof typeof paths;

/** A drawing in the colour of the text around it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
