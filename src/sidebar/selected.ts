// Which cooperative of the board stands on the row that is selected in the sheet.

import type { Result } from "../addon/rpc.ts";
import { fold } from "./search.ts";

type Cooperative = Result<"caseload.board">["cooperatives"][number];

/**
 * The cooperative by the row's code; without one, the only one whose district and village stand in cells of the row, and
 * its type too where that must tell two apart. A district and a village of one name need a cell each.
 */
export function selected(
  cooperatives: readonly Cooperative[],
  { code, texts }: Result<"caseload.active">,
): Cooperative | null {
  if (code !== null) return cooperatives.find((each) => each.code === code) ?? null;
  const cells = texts.map(fold);
  const stand = (...parts: readonly string[]): boolean => {
    const left = [...cells];
    return parts.every((part) => {
      const at = part === "" ? -1 : left.indexOf(fold(part));
      return at >= 0 && left.splice(at, 1).length > 0;
    });
  };
  const here = cooperatives.filter(({ district, village }) => stand(district, village));
  const [only, ...others] =
    here.length > 1 ? here.filter(({ district, village, type }) => stand(district, village, type)) : here;
  return others.length > 0 ? null : (only ?? null);
}
