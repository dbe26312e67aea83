// EmbeddedChart, its builder and its place. https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart
// Not emulated: builders of one chart type (asLineChart, …: use setChartType and setOption), images of charts.

import type { ChartData } from "../workbook/model.ts";
import { badArguments, behind, Emulated } from "./border.ts";
import { chartEnums, enumName } from "./enums.ts";
import { Exception } from "./errors.ts";
import type { Execution } from "./execution.ts";
import { RangePlace } from "./range-place.ts";

type Google = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GoogleInfo = GoogleAppsScript.Spreadsheet.ContainerInfo;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type MergeName = keyof typeof chartEnums.ChartMergeStrategy & string;
type HiddenName = keyof typeof chartEnums.ChartHiddenDimensionStrategy & string;
type ChartTypeName = keyof typeof chartEnums.ChartType & string;

const NEW = -1;

export class EmbeddedChart extends Emulated<Google> implements Partial<Google> {
  constructor(
    run: Execution,
    readonly data: ChartData,
  ) {
    super(run);
  }

  getChartId(): number | null {
    return this.data.id === NEW ? null : this.data.id;
  }

  getContainerInfo(): GoogleInfo {
    return new ContainerInfo(this.run, this.data).google;
  }

  getRanges(): GoogleRange[] {
    return this.data.ranges.map((place) => this.run.make.range(place));
  }

  getNumHeaders(): number {
    return Number(this.data.options.numHeaders ?? 0);
  }

  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    return new ChartOptions(this.run, this.data.options).google;
  }

  getTransposeRowsAndColumns(): boolean {
    return this.data.options.transpose === true;
  }

  getMergeStrategy(): GoogleAppsScript.Charts.ChartMergeStrategy {
    return chartEnums.ChartMergeStrategy[
      String(this.data.options.mergeStrategy ?? "MERGE_COLUMNS") as MergeName
    ];
  }

  getHiddenDimensionStrategy(): GoogleAppsScript.Charts.ChartHiddenDimensionStrategy {
    return chartEnums.ChartHiddenDimensionStrategy[
      String(this.data.options.hiddenDimensionStrategy ?? "IGNORE_BOTH") as HiddenName
    ];
  }

  modify(): GoogleBuilder {
    return new EmbeddedChartBuilder(this.run, this.data).google;
  }
}

export class ChartOptions
  extends Emulated<GoogleAppsScript.Charts.ChartOptions>
  implements Partial<GoogleAppsScript.Charts.ChartOptions>
{
  constructor(
    run: Execution,
    private readonly options: Readonly<Record<string, unknown>>,
  ) {
    super(run);
  }

  /** An option as it was set; one inside another by its path, such as `hAxis.title`. */
  get(option: string): unknown {
    if (option in this.options) return this.options[option];
    let value: unknown = this.options;
    for (const key of option.split(".")) {
      value = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
    }
    return value ?? null;
  }
}

/** The data of a chart handed in. */
export function chartData(chart: unknown, method: string): ChartData {
  const found = behind(chart, EmbeddedChart);
  if (found === undefined) throw badArguments(`SpreadsheetApp.Sheet.${method}`, [chart]);
  return found.data;
}

export class ContainerInfo extends Emulated<GoogleInfo> implements Partial<GoogleInfo> {
  constructor(
    run: Execution,
    private readonly data: ChartData,
  ) {
    super(run);
  }

  getAnchorRow(): number {
    return this.data.row + 1;
  }

  getAnchorColumn(): number {
    return this.data.column + 1;
  }

  getOffsetX(): number {
    return this.data.offsetX;
  }

  getOffsetY(): number {
    return this.data.offsetY;
  }
}

export class EmbeddedChartBuilder extends Emulated<GoogleBuilder> implements Partial<GoogleBuilder> {
  data: ChartData;

  constructor(run: Execution, data?: ChartData) {
    super(run);
    this.data =
      data === undefined
        ? { id: NEW, type: "COLUMN", ranges: [], row: 0, column: 0, offsetX: 0, offsetY: 0, options: {} }
        : { ...data, ranges: [...data.ranges], options: { ...data.options } };
  }

  addRange(range: unknown): GoogleBuilder {
    const found = behind(range, RangePlace);
    if (found === undefined) throw badArguments("SpreadsheetApp.EmbeddedChartBuilder.addRange", [range]);
    this.data.ranges.push({ sheetId: found.sheetId, area: { ...found.area } });
    return this.google;
  }

  removeRange(range: unknown): GoogleBuilder {
    const found = behind(range, RangePlace);
    const text = JSON.stringify({ sheetId: found?.sheetId, area: found?.area });
    this.data.ranges = this.data.ranges.filter((one) => JSON.stringify(one) !== text);
    return this.google;
  }

  clearRanges(): GoogleBuilder {
    this.data.ranges = [];
    return this.google;
  }

  getRanges(): GoogleRange[] {
    return this.data.ranges.map((place) => this.run.make.range(place));
  }

  getChartType(): GoogleAppsScript.Charts.ChartType {
    return chartEnums.ChartType[this.data.type as ChartTypeName];
  }

  setChartType(type: unknown): GoogleBuilder {
    const name = enumName(type, "ChartType");
    if (name === undefined) throw badArguments("SpreadsheetApp.EmbeddedChartBuilder.setChartType", [type]);
    this.data.type = name;
    return this.google;
  }

  getContainer(): GoogleInfo {
    return new ContainerInfo(this.run, this.data).google;
  }

  setPosition(anchorRowPos: number, anchorColPos: number, offsetX: number, offsetY: number): GoogleBuilder {
    if (anchorRowPos < 1 || anchorColPos < 1) throw new Exception("Chart anchor position is out of bounds.");
    Object.assign(this.data, { row: anchorRowPos - 1, column: anchorColPos - 1, offsetX, offsetY });
    return this.google;
  }

  setNumHeaders(headers: number): GoogleBuilder {
    this.data.options.numHeaders = headers;
    return this.google;
  }

  setTransposeRowsAndColumns(transpose: boolean): GoogleBuilder {
    this.data.options.transpose = transpose;
    return this.google;
  }

  setMergeStrategy(mergeStrategy: unknown): GoogleBuilder {
    return strategy(this, "mergeStrategy", mergeStrategy, "ChartMergeStrategy");
  }

  setHiddenDimensionStrategy(hiddenDimensionStrategy: unknown): GoogleBuilder {
    return strategy(this, "hiddenDimensionStrategy", hiddenDimensionStrategy, "ChartHiddenDimensionStrategy");
  }

  setOption(option: string, value: unknown): GoogleBuilder {
    // A plain copy: an object of the script's realm must not outlive it.
    this.data.options[String(option)] = value === undefined ? null : JSON.parse(JSON.stringify(value));
    return this.google;
  }

  build(): Google {
    if (this.data.ranges.length === 0) throw new Exception("A chart must have at least one range.");
    return new EmbeddedChart(this.run, {
      ...this.data,
      ranges: [...this.data.ranges],
      options: { ...this.data.options },
    }).google;
  }
}

function strategy(
  builder: EmbeddedChartBuilder,
  option: string,
  value: unknown,
  family: string,
): GoogleBuilder {
  const name = enumName(value, family);
  if (name === undefined) throw badArguments(`SpreadsheetApp.EmbeddedChartBuilder.${option}`, [value]);
  builder.data.options[option] = name;
  return builder.google;
}
