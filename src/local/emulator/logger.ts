// Logger and console. https://developers.google.com/apps-script/reference/base/logger
// Texts go to the execution's log, never to standard output.

import { format } from "node:util";
import { Emulated } from "./border.ts";

type GoogleLogger = GoogleAppsScript.Base.Logger;

export class Logger extends Emulated<GoogleLogger> implements Partial<GoogleLogger> {
  log(data: unknown, ...values: unknown[]): GoogleLogger {
    this.run.log.push(format(data, ...values));
    return this.google;
  }

  getLog(): string {
    return this.run.log.map((line) => `${line}\n`).join("");
  }

  clear(): void {
    this.run.log.length = 0;
  }
}

export class Console extends Emulated<globalThis.Console> {
  log(...values: unknown[]): void {
    this.run.log.push(format(...values));
  }

  info(...values: unknown[]): void {
    this.run.log.push(format(...values));
  }

  warn(...values: unknown[]): void {
    this.run.log.push(format(...values));
  }

  error(...values: unknown[]): void {
    this.run.log.push(format(...values));
  }

  time(_label: string): void {}

  timeEnd(_label: string): void {}
}
