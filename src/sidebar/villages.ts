// Villages and districts as choices of a searchable field.

import type { Option } from "./components/combobox.tsx";

interface Village {
  readonly code: string;
  readonly village: string;
  readonly district: string;
}

/** Each village by its code, with its district beside it. */
export function villageOptions(villages: readonly Village[]): readonly Option[] {
  return villages.map((each) => ({ value: each.code, label: each.village, detail: each.district }));
}

/** Each district once, by name. */
export function districtOptions(villages: readonly Village[]): readonly Option[] {
  return [...new Set(villages.map((each) => each.district))]
    .sort((a, b) => a.localeCompare(b))
    .map((district) => ({ value: district, label: district }));
}
