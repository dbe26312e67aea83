// Charts: the enumerations that charts in sheets need. https://developers.google.com/apps-script/reference/charts/charts
// Not emulated: charts built outside a sheet, data tables, text styles.

import { Emulated } from "./border.ts";
import { chartEnums } from "./enums.ts";

type Google = GoogleAppsScript.Charts.Charts;

export class Charts extends Emulated<Google> implements Partial<Google> {
  readonly ChartType = chartEnums.ChartType;
  readonly ChartHiddenDimensionStrategy = chartEnums.ChartHiddenDimensionStrategy;
  readonly ChartMergeStrategy = chartEnums.ChartMergeStrategy;
  readonly Position = chartEnums.Position;
}
