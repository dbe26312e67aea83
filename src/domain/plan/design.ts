// A tab to make, as plain data: contents, look and rules; `addon/google` draws it in a few calls.

import type { CellValue } from "../cell.ts";
import type { TabRole } from "../register/tables.ts";
import type { Area } from "../table.ts";

/** How cells look; absent means as the tab's default. */
export interface Look {
  readonly bold?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly font?: string;
  /** `#rrggbb`. */
  readonly color?: string;
  /** `#rrggbb`. */
  readonly background?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  /** Sides that get a line; `inner` draws between the cells too. */
  readonly border?: {
    readonly top?: boolean;
    readonly bottom?: boolean;
    readonly left?: boolean;
    readonly right?: boolean;
    readonly inner?: boolean;
    readonly color?: string;
    readonly thick?: boolean;
  };
}

/** Lines around and between all cells of an area; `color` as `#rrggbb`. */
export const gridLines = (color: string): NonNullable<Look["border"]> => ({
  top: true,
  bottom: true,
  left: true,
  right: true,
  inner: true,
  color,
});

/** A text with links in parts of it; `gid` links to a tab of the same spreadsheet. */
export interface LinkedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly links: readonly {
    readonly start: number;
    readonly end: number;
    readonly gid?: number;
    readonly url?: string;
  }[];
  /** Colour in which the links stand without a line below, for paper; absent: as the spreadsheet shows links. */
  readonly quiet?: string;
}

/** A native chart over ranges of its own tab. */
export interface ChartDesign {
  readonly kind: "stackedBar" | "line";
  readonly title: string;
  readonly areas: readonly Area[];
  /** 0-based cell at its upper left corner. */
  readonly row: number;
  readonly column: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** A tab to make or to write anew. Rows and columns are 0-based; sizes are pixels. */
export interface SheetDesign {
  readonly name: string;
  /** Role remembered as metadata; absent for a village's progress sheet. */
  readonly role?: TabRole;
  /** Size of the grid: the tab is cropped to it. */
  readonly rows: number;
  readonly columns: number;
  readonly hidden?: boolean;
  readonly frozenRows?: number;
  readonly hideGridlines?: boolean;
  /** Warn whoever edits it by hand. */
  readonly warn?: boolean;
  /** Contents from A1; shorter than the grid where the rest is blank. Texts are never taken for formulas. */
  readonly values: readonly (readonly CellValue[])[];
  /** Pixels of each column and row from the first on; undefined: as Google makes it. */
  readonly widths?: readonly (number | undefined)[];
  readonly heights?: readonly (number | undefined)[];
  readonly hiddenColumns?: readonly { readonly column: number; readonly count: number }[];
  /** Areas of which each row becomes one cell. */
  readonly merges?: readonly Area[];
  readonly looks?: readonly { readonly areas: readonly Area[]; readonly look: Look }[];
  /** Number formats; `@` keeps digits as text. */
  readonly formats?: readonly { readonly areas: readonly Area[]; readonly format: string }[];
  readonly choices?: readonly {
    readonly area: Area;
    readonly values: readonly string[];
    /** Whether another value is refused; otherwise it is only marked. */
    readonly strict: boolean;
    readonly help?: string;
  }[];
  readonly checkboxes?: readonly Area[];
  readonly notes?: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly links?: readonly LinkedText[];
  readonly charts?: readonly ChartDesign[];
}
